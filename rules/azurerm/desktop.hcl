stateful "azurerm_dev_test_lab" {
  summary = "A lab with its virtual machines"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dev_test_lab"
}

stateful "azurerm_dev_test_linux_virtual_machine" {
  summary = "A Linux machine of a lab with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dev_test_linux_virtual_machine"
}

stateful "azurerm_dev_test_windows_virtual_machine" {
  summary = "A Windows machine of a lab with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dev_test_windows_virtual_machine"
}
