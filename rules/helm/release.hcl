stateful "helm_release" {
  summary = "A release and every object of its chart"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/helm/latest/docs/resources/release"

  hazard "force_update" {
    unsafe  = ["true"]
    default = "false"
    because = "an upgrade may delete objects and make them anew"
  }
}
