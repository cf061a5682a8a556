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

stateful "azurerm_data_lake_analytics_account" {
  summary = "A Data Lake Analytics account with its catalogue and jobs"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/2.99.0/docs/resources/data_lake_analytics_account"
  until   = "3.0.0"
}

stateful "azurerm_data_share" {
  summary = "A share with its invitations and subscribers"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_share"
}

stateful "azurerm_data_share_account" {
  summary = "A Data Share account with the shares it sends and receives"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_share_account"
}

stateful "azurerm_databricks_workspace" {
  summary = "A Databricks workspace with its notebooks, tables and managed storage"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/databricks_workspace"

  provider_hazard "features.databricks_workspace.force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the managed resource group is deleted with the Unity Catalog data in it"
    since   = "4.26.0"
  }
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

stateful "azurerm_stream_analytics_job" {
  summary = "A streaming job with its place in its inputs"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/stream_analytics_job"
}

stateful "azurerm_synapse_integration_runtime_self_hosted" {
  summary = "A runtime, whose key the installed nodes hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/synapse_integration_runtime_self_hosted"
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
