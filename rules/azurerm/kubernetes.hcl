stateful "azurerm_container_service" {
  summary = "A container service cluster with what runs in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/1.44.0/docs/resources/container_service"
  until   = "2.0.0"
}

stateful "azurerm_kubernetes_automatic_cluster" {
  summary = "An AKS Automatic cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_automatic_cluster"

  guard "azurerm_data_protection_backup_instance_kubernetes_cluster" {
    reference   = "kubernetes_cluster_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_kubernetes_cluster" {
  summary = "An AKS cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kubernetes_cluster"

  guard "azurerm_data_protection_backup_instance_kubernetes_cluster" {
    reference   = "kubernetes_cluster_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_redhat_openshift_cluster" {
  summary = "An OpenShift cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/redhat_openshift_cluster"
}

stateful "azurerm_service_fabric_cluster" {
  summary = "A Service Fabric cluster with the state of its services"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/service_fabric_cluster"
}

stateful "azurerm_service_fabric_managed_cluster" {
  summary = "A Service Fabric managed cluster with the state of its services"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/service_fabric_managed_cluster"

  recovery "backup_service_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}
