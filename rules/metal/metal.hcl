stateful "metal_connection" {
  summary = "A line that takes weeks to order"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/connection"
}

stateful "metal_device" {
  summary = "A physical server with its local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/device"
}

stateful "metal_organization" {
  summary = "An organization with its projects"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/organization"
}

stateful "metal_project" {
  summary = "A project with its servers and addresses"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/project"
}

stateful "metal_project_api_key" {
  summary = "An API key that programs hold"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/project_api_key"
}

stateful "metal_reserved_ip_block" {
  summary = "A block of addresses that cannot be had again"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/reserved_ip_block"
}

stateful "metal_spot_market_request" {
  summary = "Servers rented by the market price, with their local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/spot_market_request"
}

stateful "metal_user_api_key" {
  summary = "An API key that programs hold"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/user_api_key"
}

stateful "metal_virtual_circuit" {
  summary = "A circuit on a line, which the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/virtual_circuit"
}

stateful "metal_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/equinix/metal/latest/docs/resources/volume"
}
