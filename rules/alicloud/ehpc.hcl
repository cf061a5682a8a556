stateful "alicloud_ehpc_cluster" {
  summary = "A computing cluster with the local state of its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ehpc_cluster"
}

stateful "alicloud_ehpc_cluster_v2" {
  summary = "A computing cluster with the local state of its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ehpc_cluster_v2"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }
}
