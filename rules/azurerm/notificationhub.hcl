stateful "azurerm_notification_hub" {
  summary = "A notification hub with the registrations of its devices"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/notification_hub"
}

stateful "azurerm_notification_hub_authorization_rule" {
  summary = "The generated keys by which clients reach a notification hub"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/notification_hub_authorization_rule"
}

stateful "azurerm_notification_hub_namespace" {
  summary = "A namespace with its notification hubs and the registrations of their devices"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/notification_hub_namespace"
}
