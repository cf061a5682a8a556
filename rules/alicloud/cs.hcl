stateful "alicloud_container_cluster" {
  same_as = "alicloud_cs_swarm"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/1.275.0/docs/resources/cs_swarm"
  until   = "1.276.0"
}

stateful "alicloud_cs_edge_kubernetes" {
  summary = "An edge Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_edge_kubernetes"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "alicloud_cs_kubernetes" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_kubernetes"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "delete_options.delete_mode" {
    unsafe  = ["delete"]
    because = "the load balancers, disks or log projects of the cluster are deleted with it"
    since   = "1.223.2"
  }
}

stateful "alicloud_cs_managed_kubernetes" {
  summary = "A managed Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_managed_kubernetes"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  hazard "delete_options.delete_mode" {
    unsafe  = ["delete"]
    because = "the load balancers, disks or log projects of the cluster are deleted with it"
    since   = "1.223.2"
  }
}

stateful "alicloud_cs_serverless_kubernetes" {
  summary = "A serverless Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_serverless_kubernetes"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "delete_options.delete_mode" {
    unsafe  = ["delete"]
    because = "the load balancers, disks or log projects of the cluster are deleted with it"
    since   = "1.223.2"
  }
}

stateful "alicloud_cs_swarm" {
  summary = "A Swarm cluster with its applications and the volumes of its nodes"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/1.275.0/docs/resources/cs_swarm"
  until   = "1.276.0"
}
