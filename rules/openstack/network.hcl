stateful "openstack_compute_floatingip_v2" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/2.1.0/docs/resources/compute_floatingip_v2"
  until   = "3.0.0"
}

stateful "openstack_dns_zone_v2" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/dns_zone_v2"
}

stateful "openstack_networking_floatingip_v2" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/networking_floatingip_v2"
}

stateful "openstack_networking_router_v2" {
  summary = "A router, whose outward address cannot be had again unless it is fixed"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/networking_router_v2"
}
