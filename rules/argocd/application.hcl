stateful "argocd_application" {
  summary = "An application and every object that it has deployed"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/argoproj-labs/argocd/latest/docs/resources/application"

  hazard "cascade" {
    unsafe  = ["true"]
    default = "true"
    because = "every object that the application has deployed is deleted with it"
  }
}

stateful "argocd_application_set" {
  summary = "A set of applications and every object that they have deployed"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/argoproj-labs/argocd/latest/docs/resources/application_set"

  hazard "spec.sync_policy.preserve_resources_on_deletion" {
    unsafe  = ["false"]
    default = "false"
    because = "every object that its applications have deployed is deleted with it"
  }
}
