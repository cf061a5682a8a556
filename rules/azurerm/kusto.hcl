stateful "azurerm_kusto_cluster" {
  summary = "A Data Explorer cluster with its databases"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kusto_cluster"
}

stateful "azurerm_kusto_database" {
  summary = "A Data Explorer database with its tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/kusto_database"
}
