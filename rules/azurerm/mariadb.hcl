stateful "azurerm_mariadb_database" {
  summary = "A database of a MariaDB server"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/mariadb_database"
  until   = "4.0.0"
}

stateful "azurerm_mariadb_server" {
  summary = "A MariaDB server with its databases and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/mariadb_server"
  until   = "4.0.0"

  recovery "backup_retention_days" {
    weaker = "lower"
  }

  recovery "geo_redundant_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}
