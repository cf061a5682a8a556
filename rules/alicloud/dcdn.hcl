stateful "alicloud_dcdn_kv_namespace" {
  summary = "A namespace with its keys and values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dcdn_kv_namespace"
}
