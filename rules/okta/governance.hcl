stateful "okta_campaign" {
  summary = "A review of access and the decisions made in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/campaign"
}

stateful "okta_entitlement" {
  summary = "An entitlement and the grants of it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/entitlement"
}

stateful "okta_entitlement_bundle" {
  summary = "A bundle of entitlements and the grants of it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/entitlement_bundle"
}
