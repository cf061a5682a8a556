stateful "azurerm_oracle_autonomous_database" {
  summary = "An Oracle Autonomous Database with its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/oracle_autonomous_database"

  recovery "backup_retention_period_in_days" {
    weaker = "lower"
  }

  recovery "long_term_backup_schedule.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "long_term_backup_schedule.retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_oracle_autonomous_database_backup" {
  summary = "A long-term backup of an Oracle Autonomous Database"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/oracle_autonomous_database_backup"

  recovery "retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_oracle_autonomous_database_clone_from_backup" {
  summary = "An Oracle Autonomous Database with its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/oracle_autonomous_database_clone_from_backup"

  recovery "backup_retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_oracle_autonomous_database_clone_from_database" {
  summary = "An Oracle Autonomous Database with its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/oracle_autonomous_database_clone_from_database"

  recovery "backup_retention_period_in_days" {
    weaker = "lower"
  }
}

stateful "azurerm_oracle_cloud_vm_cluster" {
  summary = "An Exadata VM cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/oracle_cloud_vm_cluster"
}

stateful "azurerm_oracle_exadata_infrastructure" {
  summary    = "An Exadata machine, once its clusters are gone"
  kind       = "cluster"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/oracle_exadata_infrastructure"
  only_empty = true
}

stateful "azurerm_oracle_exascale_database_storage_vault" {
  summary = "An Exascale vault with the files of its databases"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/oracle_exascale_database_storage_vault"
}

stateful "azurerm_oracle_resource_anchor" {
  summary = "The anchor of Oracle resources with the compartment linked to it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/oracle_resource_anchor"
}
