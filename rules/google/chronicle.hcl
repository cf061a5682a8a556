stateful "google_chronicle_data_table" {
  summary = "A Chronicle data table, and its rows if deletion_policy says FORCE"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/chronicle_data_table"
  since   = "7.24.0"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DEFAULT"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    default = "DEFAULT"
    because = "the table is deleted though it still has rows"
    empties = true
  }
}

stateful "google_chronicle_environment" {
  summary = "A SecOps environment with its cases, playbooks, integrations and reports"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/chronicle_environment"
  since   = "7.36.0"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }

  recovery "retention_duration" {
    weaker = "lower"
  }
}

stateful "google_chronicle_rule" {
  summary = "A detection rule with its versions, retrohunts and detections"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/chronicle_rule"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DEFAULT"
    enforced_by = "terraform"
    since       = "7.33.0"
    note        = "DEFAULT leaves it to the service, which refuses while there are retrohunts or detections"
  }

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    default = "DEFAULT"
    because = "the rule is deleted together with its retrohunts and detections"
  }
}

stateful "google_chronicle_watchlist" {
  summary = "A watchlist with the entities put on it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/chronicle_watchlist"
}
