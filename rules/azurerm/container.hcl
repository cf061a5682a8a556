stateful "azurerm_container_app_environment" {
  summary = "A Container Apps environment with the apps in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_app_environment"
}

stateful "azurerm_container_registry" {
  summary = "A container registry with all its images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry"
}
