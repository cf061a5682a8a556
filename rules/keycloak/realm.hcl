stateful "keycloak_custom_user_federation" {
  summary = "The people of a user store, with what the realm keeps of them"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/custom_user_federation"
}

stateful "keycloak_group" {
  summary = "A group with its members"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/group"
}

stateful "keycloak_ldap_user_federation" {
  summary = "The people imported from a directory, with what the realm keeps of them"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/ldap_user_federation"
}

stateful "keycloak_organization" {
  summary = "An organization with its members"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/organization"
}

stateful "keycloak_realm" {
  summary = "A realm with its users, clients and keys"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/realm"

  protection "terraform_deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    since       = "5.6.0"
  }
}

stateful "keycloak_user" {
  summary = "A person with their password, second factors and consents"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/keycloak/keycloak/latest/docs/resources/user"
}
