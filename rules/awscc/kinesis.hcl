stateful "awscc_kinesis_stream" {
  summary = "A stream and the records still in it"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kinesis_stream"

  recovery "retention_period_hours" {
    weaker = "lower"
  }

  iam {
    destroy = ["kinesis:DeleteStream"]
    disarm  = ["kinesis:DecreaseStreamRetentionPeriod"]
  }
}

stateful "awscc_kinesisanalyticsv2_application" {
  summary = "A streaming application and its saved state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kinesisanalyticsv2_application"

  recovery "application_configuration.application_snapshot_configuration.snapshots_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["kinesisanalytics:DeleteApplication", "kinesisanalytics:DeleteApplicationSnapshot"]
    disarm  = ["kinesisanalytics:UpdateApplication"]
  }
}

stateful "awscc_kinesisfirehose_delivery_stream" {
  summary = "A delivery stream and the records not yet delivered"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kinesisfirehose_delivery_stream"

  recovery "amazon_open_search_serverless_destination_configuration.s3_backup_mode" {
    weaker = "off"
    safe   = ["AllDocuments"]
  }

  recovery "amazonopensearchservice_destination_configuration.s3_backup_mode" {
    weaker = "off"
    safe   = ["AllDocuments"]
  }

  recovery "elasticsearch_destination_configuration.s3_backup_mode" {
    weaker = "off"
    safe   = ["AllDocuments"]
  }

  recovery "extended_s3_destination_configuration.s3_backup_mode" {
    weaker = "off"
    safe   = ["Enabled"]
  }

  recovery "http_endpoint_destination_configuration.s3_backup_mode" {
    weaker = "off"
    safe   = ["AllData"]
  }

  recovery "iceberg_destination_configuration.s_3_backup_mode" {
    weaker = "off"
    safe   = ["AllData"]
  }

  recovery "redshift_destination_configuration.s3_backup_mode" {
    weaker = "off"
    safe   = ["Enabled"]
  }

  recovery "snowflake_destination_configuration.s3_backup_mode" {
    weaker = "off"
    safe   = ["AllData"]
  }

  recovery "splunk_destination_configuration.s3_backup_mode" {
    weaker = "off"
    safe   = ["AllEvents"]
  }

  iam {
    destroy = ["firehose:DeleteDeliveryStream"]
    disarm  = ["firehose:UpdateDestination"]
  }
}

stateful "awscc_kinesisvideo_stream" {
  summary = "A video stream and its recordings"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/kinesisvideo_stream"

  recovery "data_retention_in_hours" {
    weaker = "lower"
  }

  iam {
    destroy = ["kinesisvideo:DeleteStream"]
    disarm  = ["kinesisvideo:UpdateDataRetention"]
  }
}
