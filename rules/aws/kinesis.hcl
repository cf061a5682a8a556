stateful "aws_kinesis_firehose_delivery_stream" {
  summary = "A delivery stream and the records not yet delivered"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_firehose_delivery_stream"

  recovery "elasticsearch_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["AllDocuments"]
    default = "FailedDocumentsOnly"
  }

  recovery "extended_s3_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["Enabled"]
    default = "Disabled"
  }

  recovery "http_endpoint_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["AllData"]
    default = "FailedDataOnly"
  }

  recovery "iceberg_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["AllData"]
    default = "FailedDataOnly"
  }

  recovery "opensearch_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["AllDocuments"]
    default = "FailedDocumentsOnly"
  }

  recovery "opensearchserverless_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["AllDocuments"]
    default = "FailedDocumentsOnly"
  }

  recovery "redshift_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["Enabled"]
    default = "Disabled"
  }

  recovery "snowflake_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["AllData"]
    default = "FailedDataOnly"
  }

  recovery "splunk_configuration.s3_backup_mode" {
    weaker  = "off"
    safe    = ["AllEvents"]
    default = "FailedEventsOnly"
  }

  iam {
    destroy = ["firehose:DeleteDeliveryStream"]
    disarm  = ["firehose:UpdateDestination"]
  }
}

stateful "aws_kinesis_stream" {
  summary = "A stream and the records still in it"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_stream"

  hazard "enforce_consumer_deletion" {
    unsafe  = ["true"]
    default = "false"
    because = "registered consumers are deleted so that the stream can be destroyed"
  }

  recovery "retention_period" {
    weaker  = "lower"
    default = "24"
  }

  iam {
    destroy = ["kinesis:DeleteStream"]
    disarm  = ["kinesis:DecreaseStreamRetentionPeriod"]
  }
}

stateful "aws_kinesis_video_stream" {
  summary = "A video stream and its recordings"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_video_stream"

  recovery "data_retention_in_hours" {
    weaker  = "lower"
    default = "0"
  }

  iam {
    destroy = ["kinesisvideo:DeleteStream"]
    disarm  = ["kinesisvideo:UpdateDataRetention"]
  }
}

stateful "aws_kinesisanalyticsv2_application" {
  summary = "A streaming application and its saved state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesisanalyticsv2_application"

  hazard "force_stop" {
    unsafe  = ["true"]
    because = "the application is stopped without a snapshot of its state"
  }

  recovery "application_configuration.application_snapshot_configuration.snapshots_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["kinesisanalytics:DeleteApplication", "kinesisanalytics:DeleteApplicationSnapshot"]
    disarm  = ["kinesisanalytics:UpdateApplication"]
  }
}

stateful "aws_kinesisanalyticsv2_application_snapshot" {
  summary = "A snapshot of the state of a streaming application"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesisanalyticsv2_application_snapshot"

  iam {
    destroy = ["kinesisanalytics:DeleteApplicationSnapshot"]
  }
}
