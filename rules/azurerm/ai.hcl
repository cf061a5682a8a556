stateful "azurerm_ai_foundry" {
  summary = "An AI Foundry hub with its projects"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/ai_foundry"
}

stateful "azurerm_cognitive_account" {
  summary = "An AI services account with its deployments and trained models"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cognitive_account"
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
}

stateful "azurerm_search_service" {
  summary = "A search service with its indexes"
  kind    = "search"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/search_service"
}
