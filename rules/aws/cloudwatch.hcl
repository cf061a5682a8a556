stateful "aws_cloudwatch_event_archive" {
  summary = "An archive of events that can be replayed"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_event_archive"

  recovery "retention_days" {
    weaker    = "lower"
    unlimited = "0"
    default   = "0"
  }

  iam {
    destroy = ["events:DeleteArchive"]
    disarm  = ["events:UpdateArchive"]
  }
}

stateful "aws_cloudwatch_event_endpoint" {
  summary = "A global endpoint, whose address producers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_event_endpoint"

  iam {
    destroy = ["events:DeleteEndpoint"]
  }
}

stateful "aws_cloudwatch_log_group" {
  summary = "A log group and every line in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_group"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "6.25.0"
    note        = "Once true it stays on until the value false is written"
  }

  protection "skip_destroy" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then only forgets the log group"
  }

  recovery "retention_in_days" {
    weaker    = "lower"
    unlimited = "0"
    default   = "0"
  }

  iam {
    destroy = ["logs:DeleteLogGroup", "logs:DeleteLogStream"]
    disarm  = ["logs:PutRetentionPolicy", "logs:PutLogGroupDeletionProtection"]
  }
}

stateful "aws_cloudwatch_log_stream" {
  summary = "A log stream and every line in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudwatch_log_stream"

  iam {
    destroy = ["logs:DeleteLogStream"]
  }
}
