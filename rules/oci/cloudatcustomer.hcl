stateful "oci_compute_cloud_at_customer_ccc_infrastructure" {
  summary = "A rack in the own data centre, which has to be connected anew"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/compute_cloud_at_customer_ccc_infrastructure"
}
