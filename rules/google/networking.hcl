stateful "google_network_connectivity_transport" {
  summary = "A Partner Cross-Cloud Interconnect, whose activation the partner has to make again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/network_connectivity_transport"
  since   = "7.27.0"
}

stateful "google_network_security_sac_realm" {
  summary = "A Secure Access Connect realm, whose pairing the partner has to make again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/network_security_sac_realm"
  since   = "7.13.0"
}

stateful "google_network_services_edge_cache_service" {
  summary = "A Media CDN service with the addresses that DNS records point at"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/network_services_edge_cache_service"
}
