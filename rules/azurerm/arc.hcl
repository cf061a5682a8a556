stateful "azurerm_arc_kubernetes_cluster" {
  summary = "The connection of a Kubernetes cluster to Arc with its identity"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/arc_kubernetes_cluster"
}

stateful "azurerm_arc_kubernetes_provisioned_cluster" {
  summary = "A Kubernetes cluster on Azure Local, as Arc provisioned it"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/arc_kubernetes_provisioned_cluster"
}

stateful "azurerm_arc_machine" {
  summary = "The registration of a machine with Arc and its identity"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/arc_machine"
}

stateful "azurerm_arc_resource_bridge_appliance" {
  summary = "The bridge through which machines on premises are managed"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/arc_resource_bridge_appliance"
}

stateful "azurerm_databox_edge_device" {
  summary = "An Azure Stack Edge appliance with its activation and shares"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/databox_edge_device"
}

stateful "azurerm_databox_edge_order" {
  summary = "The order of an appliance, which takes weeks to be delivered"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/databox_edge_order"
  until   = "4.0.0"
}

stateful "azurerm_stack_hci_cluster" {
  summary = "The registration of an Azure Local cluster and its identity"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/stack_hci_cluster"
}

stateful "azurerm_stack_hci_deployment_setting" {
  summary = "The deployment of an Azure Local cluster with its Arc bridge and storage paths"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/stack_hci_deployment_setting"
}

stateful "azurerm_system_center_virtual_machine_manager_virtual_machine_instance" {
  summary = "A virtual machine of a VMM server, which is deleted from its host with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/system_center_virtual_machine_manager_virtual_machine_instance"
}
