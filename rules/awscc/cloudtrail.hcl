stateful "awscc_cloudtrail_channel" {
  summary = "A channel, whose ARN the senders of events use"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cloudtrail_channel"

  iam {
    destroy = ["cloudtrail:DeleteChannel"]
  }
}

stateful "awscc_cloudtrail_event_data_store" {
  summary = "A store of audit events under retention"
  kind    = "log"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cloudtrail_event_data_store"

  protection "termination_protection_enabled" {
    safe        = ["true"]
    enforced_by = "service"
  }

  recovery "retention_period" {
    weaker = "lower"
  }

  iam {
    destroy = ["cloudtrail:DeleteEventDataStore"]
    disarm  = ["cloudtrail:UpdateEventDataStore", "cloudtrail:StopEventDataStoreIngestion"]
  }
}

stateful "awscc_cloudtrail_trail" {
  summary = "A trail, without which what is done in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cloudtrail_trail"

  recovery "is_logging" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["cloudtrail:DeleteTrail"]
    disarm  = ["cloudtrail:StopLogging", "cloudtrail:UpdateTrail", "cloudtrail:PutEventSelectors"]
  }
}
