stateful "awscc_aiops_investigation_group" {
  summary = "A group of investigations and what they found"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/aiops_investigation_group"

  recovery "retention_in_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["aiops:DeleteInvestigationGroup", "aiops:DeleteInvestigation"]
  }
}

stateful "awscc_events_archive" {
  summary = "An archive of events that can be replayed"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/events_archive"

  recovery "retention_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["events:DeleteArchive"]
    disarm  = ["events:UpdateArchive"]
  }
}

stateful "awscc_events_endpoint" {
  summary = "A global endpoint, whose address producers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/events_endpoint"

  iam {
    destroy = ["events:DeleteEndpoint"]
  }
}

stateful "awscc_logs_log_group" {
  summary = "A log group and every line in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/logs_log_group"

  recovery "retention_in_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["logs:DeleteLogGroup", "logs:DeleteLogStream"]
    disarm  = ["logs:PutRetentionPolicy", "logs:PutLogGroupDeletionProtection"]
  }
}

stateful "awscc_logs_log_stream" {
  summary = "A log stream and every line in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/logs_log_stream"

  iam {
    destroy = ["logs:DeleteLogStream"]
  }
}
