stateful "oci_analytics_analytics_instance" {
  summary = "An analytics instance with its workbooks, data sets and connections"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/analytics_analytics_instance"
}
