stateful "google_billing_project_info" {
  summary = "The billing of a project, without which its services stop and are deleted after a while"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/billing_project_info"
}
