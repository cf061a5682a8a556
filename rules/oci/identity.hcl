stateful "oci_identity_auth_token" {
  summary = "A token, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_auth_token"
}

stateful "oci_identity_compartment" {
  summary    = "A compartment, once it is empty"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_compartment"
  only_empty = true

  protection "enable_delete" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "A destroy then only forgets the compartment"
  }
}

stateful "oci_identity_customer_secret_key" {
  summary = "A secret key, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_customer_secret_key"
}

stateful "oci_identity_domain" {
  summary = "An identity domain with all its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domain"
}

stateful "oci_identity_smtp_credential" {
  summary = "A password for sending mail, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_smtp_credential"
}

stateful "oci_identity_swift_password" {
  same_as = "oci_identity_auth_token"
  docs    = "https://registry.terraform.io/providers/oracle/oci/4.123.0/docs/resources/identity_swift_password"
  until   = "5.0.0"
}

stateful "oci_identity_tag" {
  summary = "A tag key, and its values on every resource"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_tag"
}

stateful "oci_identity_ui_password" {
  summary = "A password, which nothing but the state keeps"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_ui_password"
}

stateful "oci_identity_user" {
  summary = "A user and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_user"
}

stateful "oci_security_attribute_security_attribute" {
  summary = "A security attribute, and its values on every resource"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/security_attribute_security_attribute"
}
