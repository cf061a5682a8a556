stateful "scaleway_container_namespace" {
  summary = "A namespace with its containers and the hostnames generated for them"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/container_namespace"

  hazard "destroy_registry" {
    unsafe  = ["true"]
    default = "false"
    because = "the registry that was made with the namespace is deleted with its images"
  }
}

stateful "scaleway_container_token" {
  summary = "A token with which private containers are called"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/container_token"
}

stateful "scaleway_function_namespace" {
  summary = "A namespace with its functions and the hostnames generated for them"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/function_namespace"
}

stateful "scaleway_function_token" {
  summary = "A token with which private functions are called"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/function_token"
}

stateful "scaleway_inference_deployment" {
  summary = "An inference deployment with the addresses of its endpoints"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/inference_deployment"
}

stateful "scaleway_webhosting" {
  summary = "A web hosting with its sites, databases and mailboxes"
  kind    = "other"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/webhosting"
}
