stateful "google_config_deployment" {
  summary = "An Infrastructure Manager deployment with every resource it manages"
  kind    = "state"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/config_deployment"
  since   = "7.34.0"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the deployment is deleted with all the resources it manages"
  }
}

stateful "google_deployment_manager_deployment" {
  summary = "A Deployment Manager deployment with every resource it manages"
  kind    = "state"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/deployment_manager_deployment"

  protection "delete_policy" {
    safe        = ["ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    note        = "ABANDON keeps the resources and deletes only the deployment"
  }
}

stateful "google_runtimeconfig_config" {
  summary = "A runtime configuration with all its variables"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/runtimeconfig_config"
}
