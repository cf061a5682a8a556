stateful "alicloud_cr_chart_namespace" {
  summary = "A namespace with its repositories of Helm charts"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_chart_namespace"
}

stateful "alicloud_cr_chart_repository" {
  summary = "A repository with its Helm charts"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_chart_repository"
}

stateful "alicloud_cr_ee_instance" {
  summary = "A registry instance with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_ee_instance"
}

stateful "alicloud_cr_ee_namespace" {
  summary = "A namespace with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_ee_namespace"
}

stateful "alicloud_cr_ee_repo" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_ee_repo"

  recovery "tag_immutability" {
    weaker = "off"
    safe   = ["true"]
    since  = "1.283.0"
  }
}

stateful "alicloud_cr_namespace" {
  summary = "A namespace with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_namespace"
}

stateful "alicloud_cr_repo" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/cr_repo"
}
