stateful "google_parameter_manager_parameter" {
  summary = "A parameter with all its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/parameter_manager_parameter"
}

stateful "google_parameter_manager_regional_parameter" {
  summary = "A regional parameter with all its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/parameter_manager_regional_parameter"
}
