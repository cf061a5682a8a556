stateful "google_looker_instance" {
  summary = "A Looker instance with its models, dashboards and users"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/looker_instance"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DEFAULT"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "deletion_policy" {
    unsafe  = ["FORCE"]
    default = "DEFAULT"
    because = "the instance is deleted though it still has nested resources"
  }
}
