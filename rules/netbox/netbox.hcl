stateful "netbox_available_ip_address" {
  summary = "The next free address, which a new one need not be"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/e-breuninger/netbox/latest/docs/resources/available_ip_address"
}

stateful "netbox_available_prefix" {
  summary = "The next free prefix, which a new one need not be"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/e-breuninger/netbox/latest/docs/resources/available_prefix"
}

stateful "netbox_available_vlan" {
  summary = "The next free VLAN number, which a new one need not be"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/e-breuninger/netbox/latest/docs/resources/available_vlan"
}

stateful "netbox_custom_field" {
  summary = "A custom field and what was written into it in every object"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/e-breuninger/netbox/latest/docs/resources/custom_field"
}

stateful "netbox_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/e-breuninger/netbox/latest/docs/resources/token"
}

stateful "netbox_user" {
  summary = "A user with their tokens and settings"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/e-breuninger/netbox/latest/docs/resources/user"
}
