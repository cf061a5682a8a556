stateful "vcd_edgegateway" {
  summary = "An edge gateway with its addresses and rules"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/edgegateway"
}

stateful "vcd_ip_space_ip_allocation" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/ip_space_ip_allocation"
}

stateful "vcd_nsxt_edgegateway" {
  summary = "An edge gateway with its addresses and rules"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/nsxt_edgegateway"
}
