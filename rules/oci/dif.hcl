stateful "oci_dif_stack" {
  summary = "A stack with its databases, buckets and data platforms"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/dif_stack"
}
