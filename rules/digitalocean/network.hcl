stateful "digitalocean_byoip_prefix" {
  summary = "A range of own addresses, which has to be validated and announced again"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/byoip_prefix"
}

stateful "digitalocean_domain" {
  summary = "A domain with its DNS records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/domain"
}

stateful "digitalocean_floating_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/floating_ip"
}

stateful "digitalocean_loadbalancer" {
  summary = "A load balancer, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/loadbalancer"
}

stateful "digitalocean_partner_attachment" {
  summary = "A private connection through a network partner, which has to be ordered again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/partner_network_connect"
}

stateful "digitalocean_reserved_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/reserved_ip"
}

stateful "digitalocean_reserved_ipv6" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/reserved_ipv6"
}

stateful "digitalocean_vpc_nat_gateway" {
  summary = "A NAT gateway, whose public addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/vpc_nat_gateway"
}
