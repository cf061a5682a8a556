stateful "alicloud_arms_environment" {
  summary = "A monitored environment with its Prometheus instance and metrics"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/arms_environment"
}

stateful "alicloud_arms_grafana_workspace" {
  summary = "A Grafana workspace with its dashboards and users"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/arms_grafana_workspace"
}

stateful "alicloud_arms_prometheus" {
  summary = "A Prometheus instance with its metrics"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/arms_prometheus"
}
