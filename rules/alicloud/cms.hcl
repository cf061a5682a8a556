stateful "alicloud_cms_namespace" {
  summary = "A namespace with its metrics"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_namespace"
}

stateful "alicloud_cms_prometheus_instance" {
  summary = "A Prometheus instance with its metrics"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_prometheus_instance"
}

stateful "alicloud_cms_workspace" {
  summary = "A workspace with what was collected in it"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cms_workspace"
}
