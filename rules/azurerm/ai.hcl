stateful "azurerm_ai_foundry" {
  summary = "An AI Foundry hub with its projects"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/ai_foundry"

  provider_hazard "features.machine_learning.purge_soft_deleted_workspace_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the workspace is purged at once instead of staying recoverable for 14 days"
    since   = "3.100.0"
  }
}

stateful "azurerm_ai_foundry_project" {
  summary = "An AI Foundry project with its agents, data and runs"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/ai_foundry_project"
}

stateful "azurerm_ai_services" {
  same_as = "azurerm_cognitive_account"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/ai_services"
  until   = "5.0.0"
}

stateful "azurerm_bot_channel_directline" {
  summary = "A Direct Line channel, whose generated keys clients hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/bot_channel_directline"
}

stateful "azurerm_bot_channel_web_chat" {
  summary = "A web chat channel, whose generated keys web pages hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/bot_channel_web_chat"
}

stateful "azurerm_bot_channels_registration" {
  summary = "A bot with its channels and their keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/bot_channels_registration"
}

stateful "azurerm_bot_service_azure_bot" {
  summary = "A bot with its channels and their keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/bot_service_azure_bot"
}

stateful "azurerm_bot_web_app" {
  summary = "A bot with its channels and their keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/bot_web_app"
}

stateful "azurerm_cognitive_account" {
  summary = "An AI services account with its deployments and trained models"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account"

  provider_hazard "features.cognitive_account.purge_soft_delete_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the account is purged at once instead of staying recoverable for 48 hours"
    since   = "2.66.0"
  }
}

stateful "azurerm_cognitive_account_project" {
  summary = "A project of an AI services account with its agents, threads and files"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account_project"
}

stateful "azurerm_healthbot" {
  summary = "A health bot with the scenarios written in its portal"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/healthbot"
}

stateful "azurerm_machine_learning_compute_instance" {
  summary = "A notebook machine with the files on its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_compute_instance"
}

stateful "azurerm_machine_learning_workspace" {
  summary = "A machine learning workspace with its models, runs and data assets"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/machine_learning_workspace"

  provider_hazard "features.machine_learning.purge_soft_deleted_workspace_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the workspace is purged at once instead of staying recoverable for 14 days"
    since   = "3.100.0"
  }
}

stateful "azurerm_search_service" {
  summary = "A search service with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/search_service"
}
