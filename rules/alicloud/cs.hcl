stateful "alicloud_cs_edge_kubernetes" {
  summary = "An edge Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_edge_kubernetes"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "alicloud_cs_kubernetes" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_kubernetes"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "alicloud_cs_managed_kubernetes" {
  summary = "A managed Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_managed_kubernetes"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "alicloud_cs_serverless_kubernetes" {
  summary = "A serverless Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cs_serverless_kubernetes"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}
