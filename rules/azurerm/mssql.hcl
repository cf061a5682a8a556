stateful "azurerm_mssql_database" {
  summary = "An SQL database with its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_database"

  recovery "short_term_retention_policy.retention_days" {
    weaker = "lower"
  }

  recovery "geo_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "long_term_retention_policy.weekly_retention" {
    weaker = "lower"
  }

  recovery "long_term_retention_policy.monthly_retention" {
    weaker = "lower"
  }

  recovery "long_term_retention_policy.yearly_retention" {
    weaker = "lower"
  }

  recovery "long_term_retention_policy.immutable_backups_enabled" {
    weaker = "off"
    safe   = ["true"]
    until  = "5.0.0"
  }

  recovery "storage_account_type" {
    weaker = "off"
    safe   = ["Geo", "GeoZone"]
  }
}

stateful "azurerm_mssql_managed_database" {
  summary = "A database of an SQL managed instance with its automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_managed_database"

  recovery "short_term_retention_days" {
    weaker = "lower"
  }

  recovery "long_term_retention_policy.weekly_retention" {
    weaker = "lower"
  }

  recovery "long_term_retention_policy.monthly_retention" {
    weaker = "lower"
  }

  recovery "long_term_retention_policy.yearly_retention" {
    weaker = "lower"
  }

  recovery "long_term_retention_policy.immutable_backups_enabled" {
    weaker = "off"
    safe   = ["true"]
    until  = "5.0.0"
  }
}

stateful "azurerm_mssql_managed_instance" {
  summary = "An SQL managed instance with all its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_managed_instance"

  recovery "storage_account_type" {
    weaker = "off"
    safe   = ["GRS", "GZRS"]
  }
}

stateful "azurerm_mssql_server" {
  summary = "An SQL server with all its databases and their automated backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_server"
}

stateful "azurerm_mssql_virtual_machine" {
  summary = "The SQL Server settings of a virtual machine, without which no automated backups of it are made"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/mssql_virtual_machine"

  recovery "auto_backup.retention_period_in_days" {
    weaker = "lower"
  }

  recovery "auto_backup.system_databases_backup_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}
