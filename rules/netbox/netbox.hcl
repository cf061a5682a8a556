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
