stateful "hcloud_floating_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/floating_ip"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.31.0"
    note        = "the documentation says that the provider lifts it, which as of 1.68 it does not"
  }
}

stateful "hcloud_load_balancer" {
  summary = "A load balancer, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/load_balancer"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.31.0"
    note        = "the documentation says that the provider lifts it, which as of 1.68 it does not"
  }
}

stateful "hcloud_primary_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/primary_ip"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    note        = "the documentation says that the provider lifts it, which as of 1.68 it does not"
  }

  hazard "auto_delete" {
    unsafe  = ["true"]
    because = "the address is given back when the server that has it is deleted"
  }
}

stateful "hcloud_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/zone"
  since   = "1.54.0"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    note        = "the documentation says that the provider lifts it, which as of 1.68 it does not"
  }
}
