stateful "azurerm_mysql_database" {
  summary = "A database of a single-server MySQL"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/mysql_database"
  until   = "4.0.0"
}

stateful "azurerm_mysql_flexible_database" {
  summary = "A database of a MySQL flexible server"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mysql_flexible_database"
}

stateful "azurerm_mysql_flexible_server" {
  summary = "A MySQL flexible server with its databases and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mysql_flexible_server"

  recovery "backup_retention_days" {
    weaker  = "lower"
    default = "7"
  }

  recovery "geo_redundant_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "azurerm_data_protection_backup_instance_mysql_flexible_server" {
    reference   = "server_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_mysql_server" {
  summary = "A single-server MySQL with its databases and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/3.117.1/docs/resources/mysql_server"
  until   = "4.0.0"

  recovery "backup_retention_days" {
    weaker = "lower"
  }

  recovery "geo_redundant_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}
