stateful "exoscale_domain" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/domain"
}

stateful "exoscale_elastic_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/elastic_ip"
}

stateful "exoscale_ipaddress" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/0.53.2/docs/resources/ipaddress"
  until   = "0.54.0"
}

stateful "exoscale_nlb" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/nlb"
}
