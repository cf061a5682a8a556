stateful "vultr_bare_metal_server" {
  summary = "A dedicated server with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/bare_metal_server"
}

stateful "vultr_container_registry" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/container_registry"
}

stateful "vultr_inference" {
  summary = "An inference subscription, whose key is generated"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/inference"
}

stateful "vultr_instance" {
  summary = "A virtual machine with its disk and backups"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/instance"
}

stateful "vultr_kubernetes" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/kubernetes"
}

stateful "vultr_server" {
  summary = "A virtual machine with its disk and backups"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/1.5.0/docs/resources/server"
  until   = "2.0.0"
}

stateful "vultr_snapshot" {
  summary = "A snapshot of a virtual machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/snapshot"
}

stateful "vultr_snapshot_from_url" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/snapshot_from_url"
}
