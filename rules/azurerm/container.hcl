stateful "azurerm_container_app_environment" {
  summary = "A Container Apps environment, whose generated domain and address its apps have"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_app_environment"
}

stateful "azurerm_container_connected_registry" {
  summary = "A registry on premises, which has to be deployed anew with its key"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_connected_registry"
}

stateful "azurerm_container_registry" {
  summary = "A container registry with all its images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry"

  recovery "retention_policy_in_days" {
    weaker    = "lower"
    unlimited = "0"
  }

  recovery "retention_policy.days" {
    weaker = "lower"
    until  = "4.0.0"
  }
}

stateful "azurerm_container_registry_token" {
  summary = "A token of a registry with the passwords generated for it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry_token"
}

stateful "azurerm_container_registry_token_password" {
  summary = "The generated passwords of a registry token"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/container_registry_token_password"
}
