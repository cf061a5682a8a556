stateful "oci_identity_compartment" {
  summary = "A compartment, which is deleted only with enable_delete"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_compartment"

  hazard "enable_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the compartment is deleted, where the default would only forget it"
  }
}

stateful "oci_identity_domain" {
  summary = "An identity domain with all its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domain"
}

stateful "oci_identity_user" {
  summary = "A user and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_user"
}
