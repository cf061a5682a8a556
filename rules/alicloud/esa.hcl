stateful "alicloud_esa_client_certificate" {
  summary = "A client certificate with a private key that was made by the service"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/esa_client_certificate"
}

stateful "alicloud_esa_kv_namespace" {
  summary = "A namespace with its keys and values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/esa_kv_namespace"
}

stateful "alicloud_esa_site" {
  summary = "A site with its records and the name servers assigned to it"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/esa_site"
}
