stateful "azurerm_analysis_services_server" {
  summary = "An Analysis Services server with its models"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/analysis_services_server"
}

stateful "azurerm_data_factory" {
  summary = "A data factory with its pipelines and run history"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_factory"
}

stateful "azurerm_data_factory_integration_runtime_self_hosted" {
  summary = "A runtime, whose key the installed nodes hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_factory_integration_runtime_self_hosted"
}

stateful "azurerm_databricks_workspace" {
  summary = "A Databricks workspace with its notebooks, tables and managed storage"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/databricks_workspace"
}

stateful "azurerm_fabric_capacity" {
  summary = "A Fabric capacity, without which its workspaces cannot be read"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/fabric_capacity"
}

stateful "azurerm_powerbi_embedded" {
  summary = "A Power BI capacity, without which its workspaces cannot be shown"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/powerbi_embedded"
}

stateful "azurerm_purview_account" {
  summary = "A Purview account with its catalogue and lineage"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/purview_account"
}

stateful "azurerm_synapse_sql_pool" {
  summary = "A dedicated SQL pool with its tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_sql_pool"

  recovery "geo_backup_policy_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_synapse_workspace" {
  summary = "A Synapse workspace with its pools, notebooks and pipelines"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_workspace"
}
