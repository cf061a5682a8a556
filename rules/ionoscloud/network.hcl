stateful "ionoscloud_cdn_distribution" {
  summary = "A content delivery distribution with the address given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/cdn_distribution"
}

stateful "ionoscloud_dns_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/dns_zone"
}

stateful "ionoscloud_ipblock" {
  summary = "A block of addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/ipblock"
}
