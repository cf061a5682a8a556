stateful "alicloud_elasticsearch_instance" {
  summary = "A search instance with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/elasticsearch_instance"
}
