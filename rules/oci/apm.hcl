stateful "oci_apm_apm_domain" {
  summary = "A monitoring domain with its traces and metrics, and the keys its agents use"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/apm_apm_domain"
}
