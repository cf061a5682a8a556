stateful "alicloud_ack_one_cluster" {
  summary = "A fleet manager with the Kubernetes objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ack_one_cluster"
}
