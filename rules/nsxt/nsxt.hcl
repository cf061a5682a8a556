stateful "nsxt_policy_ip_address_allocation" {
  summary = "An address given out of a pool"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/nsxt/latest/docs/resources/policy_ip_address_allocation"
}

stateful "nsxt_policy_project" {
  summary = "A project with its networks and rules"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/nsxt/latest/docs/resources/policy_project"
}

stateful "nsxt_policy_project_ip_address_allocation" {
  summary = "An address given out of a block"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/nsxt/latest/docs/resources/policy_project_ip_address_allocation"
}

stateful "nsxt_principal_identity" {
  summary = "An identity with its certificate, which owns what it made"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/nsxt/latest/docs/resources/principal_identity"
}

stateful "nsxt_vpc" {
  summary = "A virtual cloud with its subnets, addresses and rules"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/nsxt/latest/docs/resources/vpc"
}

stateful "nsxt_vpc_external_address" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/nsxt/latest/docs/resources/vpc_external_address"
}

stateful "nsxt_vpc_ip_address_allocation" {
  summary = "An address given out of a block"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/nsxt/latest/docs/resources/vpc_ip_address_allocation"
}
