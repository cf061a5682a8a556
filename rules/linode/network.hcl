stateful "linode_domain" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/domain"
}

stateful "linode_instance_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/instance_ip"
}

stateful "linode_ipv6_range" {
  summary = "A range of addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/ipv6_range"
}

stateful "linode_networking_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/networking_ip"
}

stateful "linode_nodebalancer" {
  summary = "A load balancer, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/nodebalancer"

  guard "linode_lock" {
    reference   = "entity_id"
    protects    = "deletion"
    enforced_by = "service"
  }
}
