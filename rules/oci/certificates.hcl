stateful "oci_certificates_management_certificate_authority" {
  summary = "A certificate authority and its signing key"
  kind    = "certificate"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/certificates_management_certificate_authority"
}
