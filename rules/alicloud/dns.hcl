stateful "alicloud_alidns_domain" {
  summary = "A domain with its DNS records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alidns_domain"
}

stateful "alicloud_dns" {
  same_as = "alicloud_alidns_domain"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dns"
}

stateful "alicloud_dns_domain" {
  same_as = "alicloud_alidns_domain"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/dns_domain"
}

stateful "alicloud_pvtz_zone" {
  summary = "A private zone with its records"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/pvtz_zone"
}
