stateless = [
  "datadog_integration_aws_lambda_arn",
  "datadog_integration_aws_log_collection",
  "datadog_integration_opsgenie_service_object",
  "datadog_logs_archive",
  "datadog_logs_archive_order",
]
