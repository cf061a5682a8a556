stateful "alicloud_ddoscoo_instance" {
  summary = "An Anti-DDoS instance with its protected addresses"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ddoscoo_instance"
}
