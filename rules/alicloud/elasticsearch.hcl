stateful "alicloud_elasticsearch_instance" {
  summary = "A search instance with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/elasticsearch_instance"
}

stateful "alicloud_open_search_app_group" {
  summary = "A search application with its documents"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/open_search_app_group"
}
