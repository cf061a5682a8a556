stateful "oci_load_balancer_load_balancer" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/load_balancer_load_balancer"

  protection "is_delete_protection_enabled" {
    safe        = ["true"]
    enforced_by = "service"
  }
}
