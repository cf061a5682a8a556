# What is deleted lies among the deleted items of the directory for 30 days, and can be restored from there with its id: users, guests,
# applications, service principals and Microsoft 365 groups. Of security groups that does not hold everywhere.
stateful "azuread_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/group"
}

stateful "azuread_group_without_members" {
  summary = "A group with the members that others gave it and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/group_without_members"
  since   = "3.2.0"
}

stateful "azuread_invitation" {
  summary = "A guest, recoverable for 30 days, who has to be invited and given access again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/invitation"
}

stateful "azuread_user" {
  summary = "A user of the directory, recoverable for 30 days, and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/user"
}

stateful "azuread_user_flow_attribute" {
  summary = "An attribute of users with what they entered"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azuread/latest/docs/resources/user_flow_attribute"
}
