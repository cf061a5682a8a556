stateful "azurerm_api_connection" {
  summary = "A connection of workflows with the consent that somebody gave it"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_connection"
}

stateful "azurerm_automation_account" {
  summary = "An automation account with its runbooks, credentials and job history"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/automation_account"
}

stateful "azurerm_automation_webhook" {
  summary = "A webhook, whose generated address callers hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/automation_webhook"
}

stateful "azurerm_batch_account" {
  summary = "A Batch account with its pools, jobs and their outputs"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/batch_account"
}

stateful "azurerm_communication_service" {
  summary = "A communication service with its phone numbers and identities"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/communication_service"
}

stateful "azurerm_email_communication_service" {
  summary = "A mail service with its verified domains"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/email_communication_service"
}

stateful "azurerm_fluid_relay_server" {
  summary = "A Fluid Relay with the documents its users edit"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/fluid_relay_server"
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

stateful "azurerm_maps_creator" {
  summary = "The indoor maps uploaded to a maps account"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/maps_creator"
  until   = "5.0.0"
}

stateful "azurerm_mobile_network_sim_group" {
  summary = "A group with the SIMs of a private network"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.56.0/docs/resources/mobile_network_sim_group"
  until   = "4.57.0"
}

stateful "azurerm_signalr_service" {
  summary = "A SignalR service, whose endpoint and keys clients hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/signalr_service"
}

stateful "azurerm_spatial_anchors_account" {
  summary = "A spatial anchors account with its anchors"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.51.0/docs/resources/spatial_anchors_account"
  until   = "4.52.0"
}

stateful "azurerm_voice_services_communications_gateway" {
  summary = "A communications gateway, which takes the operator weeks to be connected again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.76.0/docs/resources/voice_services_communications_gateway"
  until   = "4.77.0"
}

stateful "azurerm_web_pubsub" {
  summary = "A Web PubSub service, whose endpoint and keys clients hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/web_pubsub"
}

stateful "azurerm_web_pubsub_socketio" {
  summary = "A Web PubSub service for Socket.IO, whose endpoint and keys clients hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/web_pubsub_socketio"
}
