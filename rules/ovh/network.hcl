stateful "ovh_ip_service" {
  summary = "A block of public addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/ip_service"
}

stateful "ovh_iploadbalancing" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/iploadbalancing"
}

stateful "ovh_vrack" {
  summary = "A private network across services, which has to be ordered again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/vrack"
}
