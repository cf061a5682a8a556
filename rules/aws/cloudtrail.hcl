stateful "aws_cloudtrail" {
  summary = "A trail, without which what is done in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail"

  recovery "enable_logging" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["cloudtrail:DeleteTrail"]
    disarm  = ["cloudtrail:StopLogging", "cloudtrail:UpdateTrail", "cloudtrail:PutEventSelectors"]
  }
}

stateful "aws_cloudtrail_event_data_store" {
  summary = "A store of audit events under retention"
  kind    = "log"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudtrail_event_data_store"

  protection "termination_protection_enabled" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "service"
  }

  recovery "retention_period" {
    weaker  = "lower"
    default = "2555"
  }

  iam {
    destroy = ["cloudtrail:DeleteEventDataStore"]
    disarm  = ["cloudtrail:UpdateEventDataStore", "cloudtrail:StopEventDataStoreIngestion"]
  }
}
