stateful "oci_dns_zone" {
  summary = "A zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/dns_zone"
}
