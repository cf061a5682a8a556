stateful "oci_certificates_management_certificate" {
  summary = "A certificate with the private key that the service may have made"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/certificates_management_certificate"
}

stateful "oci_certificates_management_certificate_authority" {
  summary = "A certificate authority and its signing key"
  kind    = "certificate"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/certificates_management_certificate_authority"
}
