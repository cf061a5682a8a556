stateful "google_compute_address" {
  summary = "A reserved regional IP address, which cannot be had again once released if it is external"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_address"
}

stateful "google_compute_global_address" {
  summary = "A reserved global IP address, which cannot be had again once released if it is external"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_global_address"
}

stateful "google_compute_ha_vpn_gateway" {
  summary = "A VPN gateway, whose addresses its peers have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_ha_vpn_gateway"
}

stateful "google_compute_interconnect" {
  summary = "A Dedicated or Partner Interconnect, whose circuit takes weeks to be provisioned again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_interconnect"
}

stateful "google_compute_interconnect_attachment" {
  summary = "An attachment to an interconnect, whose pairing a partner has to make again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_interconnect_attachment"
}

stateful "google_compute_public_advertised_prefix" {
  summary = "A prefix of your own addresses advertised from Google"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_public_advertised_prefix"
}

stateful "google_compute_public_delegated_prefix" {
  summary = "A part of your own address range, delegated to a project"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_public_delegated_prefix"
}

stateful "google_compute_service_attachment" {
  summary = "A published service, whose URI its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_service_attachment"
}
