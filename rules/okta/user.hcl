stateful "okta_device" {
  summary = "A device and the ties of people to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/device"
}

stateful "okta_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/group"
}

stateful "okta_identity_source_group" {
  summary = "A group that came from a source of identities"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/identity_source_group"
}

stateful "okta_identity_source_user" {
  summary = "A person who came from a source of identities"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/identity_source_user"
}

stateful "okta_user" {
  summary = "A person with their groups, applications and second factors"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/user"
}

stateful "okta_user_type" {
  summary = "A type of people and what its own attributes hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/user_type"
}
