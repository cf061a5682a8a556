stateful "azurerm_api_management" {
  summary = "An API Management service with its APIs, users and subscription keys"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/api_management"
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

stateful "azurerm_communication_service" {
  summary = "A communication service with its phone numbers and identities"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/communication_service"
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
