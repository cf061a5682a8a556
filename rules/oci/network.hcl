stateful "oci_core_byoasn" {
  summary = "An autonomous system number of one's own, which has to be verified anew"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_byoasn"
}

stateful "oci_core_cross_connect" {
  summary = "A dedicated line, which takes weeks to be laid again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_cross_connect"
}

stateful "oci_core_cross_connect_group" {
  summary = "A group of dedicated lines, which take weeks to be laid again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_cross_connect_group"
}

stateful "oci_core_ipsec" {
  summary = "A tunnel, whose addresses and keys the other side has in its settings"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_ipsec"
}

stateful "oci_core_public_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_public_ip"
}

stateful "oci_core_virtual_circuit" {
  summary = "A circuit, which the partner has to set up again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_virtual_circuit"
}

stateful "oci_load_balancer" {
  same_as = "oci_load_balancer_load_balancer"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/load_balancer_load_balancer"
}

stateful "oci_load_balancer_load_balancer" {
  summary = "A load balancer, whose address cannot be had again if it is public and not reserved"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/load_balancer_load_balancer"

  protection "is_delete_protection_enabled" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "oci_network_load_balancer_network_load_balancer" {
  summary = "A network load balancer, whose address cannot be had again if it is public and not reserved"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/network_load_balancer_network_load_balancer"
}
