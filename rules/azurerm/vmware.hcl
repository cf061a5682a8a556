stateful "azurerm_stack_hci_virtual_hard_disk" {
  summary = "A virtual hard disk on Azure Local"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/stack_hci_virtual_hard_disk"
}

stateful "azurerm_vmware_private_cloud" {
  summary = "A VMware private cloud with all its machines"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/vmware_private_cloud"
}
