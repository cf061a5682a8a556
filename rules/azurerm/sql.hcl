stateful "azurerm_sql_database" {
  summary = "An SQL database with its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/sql_database"
  until   = "4.0.0"
}

stateful "azurerm_sql_managed_database" {
  summary = "A database of an SQL managed instance"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/sql_managed_database"
  until   = "4.0.0"
}

stateful "azurerm_sql_managed_instance" {
  summary = "An SQL managed instance with all its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/sql_managed_instance"
  until   = "4.0.0"
}

stateful "azurerm_sql_server" {
  summary = "An SQL server with all its databases and their automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/sql_server"
  until   = "4.0.0"
}
