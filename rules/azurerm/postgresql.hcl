stateful "azurerm_postgresql_database" {
  summary = "A database of a single-server PostgreSQL"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/postgresql_database"
  until   = "5.0.0"

  guard "azurerm_data_protection_backup_instance_postgresql" {
    reference   = "database_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_postgresql_flexible_server" {
  summary = "A PostgreSQL flexible server with its databases and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server"

  recovery "backup_retention_days" {
    weaker = "lower"
  }

  recovery "geo_redundant_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "azurerm_data_protection_backup_instance_postgresql_flexible_server" {
    reference   = "server_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_postgresql_flexible_server_backup" {
  summary = "A backup of a PostgreSQL flexible server"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server_backup"
}

stateful "azurerm_postgresql_flexible_server_database" {
  summary = "A database of a PostgreSQL flexible server"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/postgresql_flexible_server_database"
}

stateful "azurerm_postgresql_server" {
  summary = "A single-server PostgreSQL with its databases and its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/postgresql_server"
  until   = "5.0.0"

  recovery "backup_retention_days" {
    weaker = "lower"
  }

  recovery "geo_redundant_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}
