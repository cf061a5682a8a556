stateful "equinix_metal_connection" {
  summary = "A physical line, which has to be ordered again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/4.16.1/docs/resources/metal_connection"
  until   = "5.0.0"
}

stateful "equinix_metal_device" {
  summary = "A dedicated server with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/4.16.1/docs/resources/metal_device"
  until   = "5.0.0"

  protection "locked" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "equinix_metal_organization" {
  summary = "An organization with its projects"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/4.16.1/docs/resources/metal_organization"
  until   = "5.0.0"
}

stateful "equinix_metal_project" {
  summary = "A project with its servers and addresses"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/4.16.1/docs/resources/metal_project"
  until   = "5.0.0"
}

stateful "equinix_metal_project_api_key" {
  summary = "An API key, which others have in their configuration"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/4.16.1/docs/resources/metal_project_api_key"
  until   = "5.0.0"
}

stateful "equinix_metal_reserved_ip_block" {
  summary = "A block of addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/4.16.1/docs/resources/metal_reserved_ip_block"
  until   = "5.0.0"
}

stateful "equinix_metal_user_api_key" {
  summary = "An API key, which others have in their configuration"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/4.16.1/docs/resources/metal_user_api_key"
  until   = "5.0.0"
}

stateful "equinix_metal_virtual_circuit" {
  summary = "A circuit of a physical line, which both sides have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/equinix/equinix/4.16.1/docs/resources/metal_virtual_circuit"
  until   = "5.0.0"
}
