stateful "equinix_fabric_cloud_router" {
  summary = "A cloud router with the connections that end at it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/latest/docs/resources/fabric_cloud_router"
}

stateful "equinix_fabric_connection" {
  summary = "A private line between two parties, which both have to agree to again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/latest/docs/resources/fabric_connection"
}

stateful "equinix_fabric_port" {
  summary = "A physical port, which has to be ordered again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/latest/docs/resources/fabric_port"
}

stateful "equinix_fabric_service_profile" {
  summary = "A service that others connect to by its id"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/latest/docs/resources/fabric_service_profile"
}

stateful "equinix_fabric_service_token" {
  summary = "A token that lets another party make a connection"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/latest/docs/resources/fabric_service_token"
}

stateful "equinix_network_device" {
  summary = "A virtual network device with its licence, configuration and addresses"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/latest/docs/resources/network_device"
}
