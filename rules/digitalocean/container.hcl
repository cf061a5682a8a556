stateful "digitalocean_container_registry" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/container_registry"
}

stateful "digitalocean_kubernetes_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/kubernetes_cluster"

  hazard "destroy_all_associated_resources" {
    unsafe  = ["true"]
    default = "false"
    because = "volumes and snapshots made through Kubernetes are deleted with the cluster"
  }
}
