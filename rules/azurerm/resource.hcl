stateful "azurerm_managed_application" {
  summary = "A managed application with every resource in its managed group"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/managed_application"
}

stateful "azurerm_management_group" {
  summary = "A management group with the place and policies of the subscriptions in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/management_group"
}

stateful "azurerm_resource_group" {
  summary = "A resource group with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/resource_group"
}

stateful "azurerm_resource_group_template_deployment" {
  summary = "A template deployment with every resource it manages"
  kind    = "state"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/resource_group_template_deployment"
}

stateful "azurerm_subscription" {
  summary = "A subscription with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/subscription"
}
