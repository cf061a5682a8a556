stateful "azurerm_api_management" {
  summary = "An API Management service with its APIs, users and subscription keys"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management"
}

stateful "azurerm_api_management_certificate" {
  summary = "A certificate of an API Management service, whose private key cannot be read back"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management_certificate"
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

stateful "azurerm_automation_account" {
  summary = "An automation account with its runbooks, credentials and job history"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/automation_account"
}

stateful "azurerm_batch_account" {
  summary = "A Batch account with its pools, jobs and their outputs"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/batch_account"
}

stateful "azurerm_batch_certificate" {
  summary = "A certificate of a Batch account, whose private key cannot be read back"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/batch_certificate"
}

stateful "azurerm_communication_service" {
  summary = "A communication service with its phone numbers and identities"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/communication_service"
}

stateful "azurerm_load_test" {
  summary = "A load testing service with its tests and their results"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/load_test"
}

stateful "azurerm_logic_app_integration_account" {
  summary = "An integration account with its partners, schemas and maps"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/logic_app_integration_account"
}

stateful "azurerm_logic_app_workflow" {
  summary = "A workflow with its run history"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/logic_app_workflow"
}

stateful "azurerm_maps_account" {
  summary = "A maps account, whose keys clients hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/maps_account"
}

stateful "azurerm_signalr_service" {
  summary = "A SignalR service, whose endpoint and keys clients hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/signalr_service"
}

stateful "azurerm_web_pubsub" {
  summary = "A Web PubSub service, whose endpoint and keys clients hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/web_pubsub"
}
