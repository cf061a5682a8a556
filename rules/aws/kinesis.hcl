stateful "aws_kinesis_firehose_delivery_stream" {
  summary = "A delivery stream and the records not yet delivered"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/kinesis_firehose_delivery_stream"

  iam {
    destroy = ["firehose:DeleteDeliveryStream"]
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
    weaker = "lower"
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
    weaker = "lower"
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

  iam {
    destroy = ["kinesisanalytics:DeleteApplication", "kinesisanalytics:DeleteApplicationSnapshot"]
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
