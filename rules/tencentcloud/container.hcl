stateful "tencentcloud_container_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/container_cluster"
}

stateful "tencentcloud_kubernetes_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kubernetes_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "instance_delete_mode" {
    unsafe  = ["terminate"]
    default = "terminate"
    because = "the machines of the cluster are deleted with it"
  }

  hazard "resource_delete_options.delete_mode" {
    unsafe  = ["terminate"]
    because = "disks, balancers or machines made through Kubernetes are deleted with the cluster"
  }
}

stateful "tencentcloud_tcr_instance" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcr_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  hazard "delete_bucket" {
    unsafe  = ["true"]
    because = "the bucket with the images is deleted too"
  }
}

stateful "tencentcloud_tcr_namespace" {
  summary = "A namespace with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcr_namespace"
}

stateful "tencentcloud_tcr_repository" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcr_repository"
}

stateful "tencentcloud_tcr_service_account" {
  summary = "A service account of a registry, whose password is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcr_service_account"
}

stateful "tencentcloud_tcr_token" {
  summary = "A token of a registry, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/tcr_token"
}
