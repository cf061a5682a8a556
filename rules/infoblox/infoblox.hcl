stateful "infoblox_dns_view" {
  summary = "A view with its zones and records"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/dns_view"
}

stateful "infoblox_ip_allocation" {
  summary = "An address given out of a network"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/ip_allocation"
}

stateful "infoblox_ipv4_allocation" {
  summary = "An address given out of a network"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/ipv4_allocation"
}

stateful "infoblox_ipv4_network" {
  summary = "A network with the addresses recorded in it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/ipv4_network"
}

stateful "infoblox_ipv4_network_container" {
  summary = "A block of networks"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/ipv4_network_container"
}

stateful "infoblox_ipv6_allocation" {
  summary = "An address given out of a network"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/ipv6_allocation"
}

stateful "infoblox_ipv6_network" {
  summary = "A network with the addresses recorded in it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/ipv6_network"
}

stateful "infoblox_ipv6_network_container" {
  summary = "A block of networks"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/ipv6_network_container"
}

stateful "infoblox_network_view" {
  summary = "A view with its networks and the addresses recorded in them"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/network_view"
}

stateful "infoblox_zone_auth" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/infobloxopen/infoblox/latest/docs/resources/zone_auth"
}
