stateful "azurerm_stack_hci_virtual_hard_disk" {
  summary = "A virtual hard disk on Azure Local"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/stack_hci_virtual_hard_disk"
}

stateful "azurerm_vmware_cluster" {
  summary = "A cluster of a VMware private cloud with the data of its hosts"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/vmware_cluster"
}

stateful "azurerm_vmware_express_route_authorization" {
  summary = "The key by which a circuit reaches a private cloud"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/vmware_express_route_authorization"
}

stateful "azurerm_vmware_private_cloud" {
  summary = "A VMware private cloud with all its machines"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/vmware_private_cloud"
}
