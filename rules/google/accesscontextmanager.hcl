stateful "google_access_context_manager_access_policy" {
  summary = "An access policy with every access level and perimeter in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/access_context_manager_access_policy"
}
