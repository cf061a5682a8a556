stateful "oci_identity_domains_app" {
  summary = "An application with its client id and secret"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_app"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the application is deleted with everything that refers to it"
  }
}

stateful "oci_identity_domains_auth_token" {
  summary = "A token, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_auth_token"
}

stateful "oci_identity_domains_cloud_gate" {
  summary = "A gateway with its client id and secret"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_cloud_gate"
}

stateful "oci_identity_domains_customer_secret_key" {
  summary = "A secret key, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_customer_secret_key"
}

stateful "oci_identity_domains_group" {
  summary = "A group with its members and grants"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_group"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the group is deleted with everything that refers to it"
  }
}

stateful "oci_identity_domains_my_auth_token" {
  summary = "A token, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_my_auth_token"
}

stateful "oci_identity_domains_my_customer_secret_key" {
  summary = "A secret key, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_my_customer_secret_key"
}

stateful "oci_identity_domains_my_oauth2client_credential" {
  summary = "A client credential, whose secret cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_my_oauth2client_credential"
}

stateful "oci_identity_domains_my_smtp_credential" {
  summary = "A password for sending mail, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_my_smtp_credential"
}

stateful "oci_identity_domains_oauth2client_credential" {
  summary = "A client credential, whose secret cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_oauth2client_credential"
}

stateful "oci_identity_domains_smtp_credential" {
  summary = "A password for sending mail, which cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_smtp_credential"
}

stateful "oci_identity_domains_user" {
  summary = "A user with its credentials, second factors and grants"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/identity_domains_user"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the user is deleted with everything that refers to it"
  }
}
