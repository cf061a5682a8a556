stateful "volcengine_bioos_cluster" {
  summary = "A compute cluster of the platform"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/bioos_cluster"
}

stateful "volcengine_cr_namespace" {
  summary = "A namespace with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/cr_namespace"
}

stateful "volcengine_cr_registry" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/cr_registry"
}

stateful "volcengine_cr_repository" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/cr_repository"
}

stateful "volcengine_cr_tag" {
  summary = "A tag of an image"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/cr_tag"
}

stateful "volcengine_ecs_instance" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/ecs_instance"
}

stateful "volcengine_ecs_key_pair" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/ecs_key_pair"
}

stateful "volcengine_veecp_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/veecp_cluster"

  protection "delete_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "volcengine_veenedge_cloud_server" {
  summary = "Machines at the edge with their disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/veenedge_cloud_server"
}

stateful "volcengine_veenedge_instance" {
  summary = "A machine at the edge with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/veenedge_instance"
}

stateful "volcengine_vke_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/vke_cluster"

  protection "delete_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
