stateful "google_ces_app" {
  summary = "A conversational app with its agents, tools and conversations"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/ces_app"
  since   = "7.10.0"
}

stateful "google_ces_app_version" {
  summary = "A snapshot of a conversational app as it was"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/ces_app_version"
  since   = "7.13.0"
}
