stateful "azuread_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/group"
}

stateful "azuread_user" {
  summary = "A user of the directory and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/user"
}
