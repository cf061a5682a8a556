stateful "oci_email_dkim" {
  summary = "A signing key of an email domain, whose public part is in its zone"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/email_dkim"
}

stateful "oci_email_email_domain" {
  summary = "An email domain with its verification and its reputation"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/email_email_domain"
}
