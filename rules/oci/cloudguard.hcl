stateful "oci_cloud_guard_target" {
  summary = "A target with the problems that were found in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/cloud_guard_target"
}
