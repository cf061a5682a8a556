stateful "huaweicloud_cce_autopilot_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_autopilot_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  hazard "delete_obs" {
    unsafe  = ["true", "block", "try"]
    because = "the buckets made through Kubernetes are deleted with the cluster"
  }

  hazard "delete_efs" {
    unsafe  = ["true", "block", "try"]
    because = "the file systems made through Kubernetes are deleted with the cluster"
  }
}

stateful "huaweicloud_cce_autopilot_release" {
  summary = "A release and every object of its chart"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_autopilot_release"
}

stateful "huaweicloud_cce_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_cluster"

  hazard "delete_all" {
    unsafe  = ["true", "try"]
    default = "false"
    because = "every disk, bucket and file system made through Kubernetes is deleted with the cluster"
  }

  hazard "delete_evs" {
    unsafe  = ["true", "try"]
    default = "false"
    because = "the disks made through Kubernetes are deleted with the cluster"
  }

  hazard "delete_obs" {
    unsafe  = ["true", "try"]
    default = "false"
    because = "the buckets made through Kubernetes are deleted with the cluster"
  }

  hazard "delete_sfs" {
    unsafe  = ["true", "try"]
    default = "false"
    because = "the file systems made through Kubernetes are deleted with the cluster"
  }
}

stateful "huaweicloud_cce_cluster_v3" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_cluster"
}

stateful "huaweicloud_cce_namespace" {
  summary = "A namespace with every object in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_namespace"
}

stateful "huaweicloud_cce_pvc" {
  summary = "A volume claim and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_pvc"
}

stateful "huaweicloud_cce_release" {
  summary = "A release and every object of its chart"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cce_release"
}

stateful "huaweicloud_cci_namespace" {
  summary = "A namespace with every object in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cci_namespace"
}

stateful "huaweicloud_cci_pvc" {
  summary = "A volume claim and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cci_pvc"
}

stateful "huaweicloud_cciv2_namespace" {
  summary = "A namespace with every object in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cciv2_namespace"
}

stateful "huaweicloud_cciv2_persistent_volume_claim" {
  summary = "A volume claim and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cciv2_persistent_volume_claim"
}

stateful "huaweicloud_cciv2_pvc" {
  same_as = "huaweicloud_cciv2_persistent_volume_claim"
}

stateful "huaweicloud_rfs_stack" {
  summary = "A stack and every resource in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rfs_stack"

  protection "enable_deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "retain_all_resources" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "huaweicloud_rfs_stack_set" {
  summary    = "A set of stacks, once its stacks are gone"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rfs_stack_set"
  only_empty = true
}

stateful "huaweicloud_swr_enterprise_instance" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_enterprise_instance"

  hazard "delete_obs" {
    unsafe  = ["true"]
    default = "false"
    because = "the bucket with the images is deleted too"
  }
}

stateful "huaweicloud_swr_enterprise_long_term_credential" {
  summary = "A credential, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_enterprise_long_term_credential"
}

stateful "huaweicloud_swr_enterprise_namespace" {
  summary = "A namespace with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_enterprise_namespace"
}

stateful "huaweicloud_swr_organization" {
  summary = "A namespace with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_organization"
}

stateful "huaweicloud_swr_repository" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/swr_repository"
}
