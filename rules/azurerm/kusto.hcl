stateful "azurerm_kusto_cluster" {
  summary = "A Data Explorer cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kusto_cluster"

  hazard "purge_enabled" {
    unsafe  = ["true"]
    default = "false"
    because = "records can be purged for good"
  }
}

stateful "azurerm_kusto_database" {
  summary = "A Data Explorer database with its tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kusto_database"

  recovery "soft_delete_period" {
    weaker    = "lower"
    unlimited = "0"
  }
}
