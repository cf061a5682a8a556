stateful "azurerm_dev_center" {
  summary = "A dev center with its projects and their dev boxes"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dev_center"
}

stateful "azurerm_dev_center_project" {
  summary = "A project of a dev center with its dev boxes"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dev_center_project"
}

stateful "azurerm_dev_center_project_pool" {
  summary = "A pool with the dev boxes of its users"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dev_center_project_pool"
}

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

stateful "azurerm_lab_service_lab" {
  summary = "A lab with the machines of its users"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/lab_service_lab"
  until   = "4.0.0"
}

stateful "azurerm_virtual_desktop_host_pool" {
  summary = "A host pool with the registration of its hosts and the desktops assigned to users"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_desktop_host_pool"
}
