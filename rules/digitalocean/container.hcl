stateful "digitalocean_container_registries" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/container_registry"
}

stateful "digitalocean_container_registry" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/container_registry"
}

stateful "digitalocean_container_registry_docker_credentials" {
  summary = "Credentials of a registry, which others have in their configuration"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/container_registry_docker_credentials"
}

stateful "digitalocean_kubernetes_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/kubernetes_cluster"

  hazard "destroy_all_associated_resources" {
    unsafe  = ["true"]
    default = "false"
    because = "the load balancers, volumes and snapshots made through Kubernetes are deleted with the cluster"
  }
}
