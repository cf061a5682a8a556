stateful "azurerm_api_management" {
  summary = "An API Management service with its APIs, users and subscription keys"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management"

  provider_hazard "features.api_management.purge_soft_delete_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the service is purged at once instead of staying recoverable for 48 hours; 2.x does not purge by default"
    since   = "2.77.0"
  }
}

stateful "azurerm_api_management_gateway" {
  summary = "A self-hosted gateway, whose key its deployed containers hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_gateway"
}

stateful "azurerm_api_management_product" {
  summary = "A product with the subscriptions to it, whose keys callers hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_product"
}

stateful "azurerm_api_management_standalone_gateway" {
  summary = "A gateway of a workspace, whose generated host name callers hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_standalone_gateway"
}

stateful "azurerm_api_management_subscription" {
  summary = "A subscription to APIs, whose keys callers hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_subscription"
}

stateful "azurerm_api_management_user" {
  summary = "A user of an API Management service with its subscriptions"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_user"
}

stateful "azurerm_api_management_workspace" {
  summary = "A workspace with its APIs, products and subscription keys"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_workspace"
}
