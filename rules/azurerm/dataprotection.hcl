stateful "azurerm_data_protection_backup_instance_blob_storage" {
  summary = "The protection of a storage account, and its vaulted backups if storage_account_container_names is set"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_protection_backup_instance_blob_storage"
}

stateful "azurerm_data_protection_backup_instance_data_lake_storage" {
  summary = "The backups of a data lake"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_protection_backup_instance_data_lake_storage"
}

stateful "azurerm_data_protection_backup_instance_disk" {
  summary = "The backups of a managed disk"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_protection_backup_instance_disk"
}

stateful "azurerm_data_protection_backup_instance_kubernetes_cluster" {
  summary = "The backups of a Kubernetes cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_protection_backup_instance_kubernetes_cluster"
}

stateful "azurerm_data_protection_backup_instance_mysql_flexible_server" {
  summary = "The backups of a MySQL flexible server"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_protection_backup_instance_mysql_flexible_server"
}

stateful "azurerm_data_protection_backup_instance_postgresql" {
  summary = "The backups of a database of a single-server PostgreSQL"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/data_protection_backup_instance_postgresql"
  until   = "5.0.0"
}

stateful "azurerm_data_protection_backup_instance_postgresql_flexible_server" {
  summary = "The backups of a PostgreSQL flexible server"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_protection_backup_instance_postgresql_flexible_server"
}

stateful "azurerm_data_protection_backup_vault" {
  summary    = "A backup vault, once its backups are gone"
  kind       = "backup"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_protection_backup_vault"
  only_empty = true

  recovery "immutability" {
    weaker = "off"
    safe   = ["Unlocked", "Locked"]
  }

  recovery "soft_delete" {
    weaker = "off"
    safe   = ["On", "AlwaysOn"]
  }

  recovery "retention_duration_in_days" {
    weaker  = "lower"
    default = "14"
  }

  recovery "cross_region_restore_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_data_protection_resource_guard" {
  summary = "The guard without whose owner backups cannot be switched off or deleted"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/data_protection_resource_guard"
}
