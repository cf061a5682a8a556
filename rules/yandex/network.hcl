stateful "yandex_alb_load_balancer" {
  summary = "A load balancer, whose address cannot be had again unless it is reserved"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/alb_load_balancer"
}

stateful "yandex_api_gateway" {
  summary = "A gateway, whose generated domain cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/api_gateway"
}

stateful "yandex_cdn_resource" {
  summary = "A content delivery resource with the name given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/cdn_resource"
}

stateful "yandex_dns_inbound_endpoint" {
  summary = "A resolver, whose address others have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/dns_inbound_endpoint"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_dns_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/dns_zone"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_lb_network_load_balancer" {
  summary = "A load balancer, whose address cannot be had again unless it is reserved"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/lb_network_load_balancer"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_vpc_address" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/vpc_address"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
