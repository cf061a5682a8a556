# Some of these modules build their resources with azapi in their newest versions; the types named are those of the same things in azurerm.
module "Azure/aks/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-aks"]
  types        = ["azurerm_kubernetes_cluster", "azurerm_log_analytics_workspace"]
}

module "Azure/avm-res-compute-virtualmachine/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-compute-virtualmachine"]
  types        = ["azurerm_linux_virtual_machine", "azurerm_managed_disk", "azurerm_windows_virtual_machine"]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/avm-res-containerregistry-registry/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-containerregistry-registry"]
  types        = ["azurerm_container_registry"]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/avm-res-dbforpostgresql-flexibleserver/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-dbforpostgresql-flexibleserver"]
  types        = ["azurerm_postgresql_flexible_server", "azurerm_postgresql_flexible_server_database"]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/avm-res-documentdb-databaseaccount/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-documentdb-databaseaccount"]
  types = [
    "azurerm_cosmosdb_account",
    "azurerm_cosmosdb_mongo_collection",
    "azurerm_cosmosdb_mongo_database",
    "azurerm_cosmosdb_sql_container",
    "azurerm_cosmosdb_sql_database",
  ]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/avm-res-keyvault-vault/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-keyvault-vault"]
  types        = ["azurerm_key_vault", "azurerm_key_vault_key", "azurerm_key_vault_secret"]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/avm-res-operationalinsights-workspace/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-operationalinsights-workspace"]
  types        = ["azurerm_log_analytics_workspace"]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/avm-res-recoveryservices-vault/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-recoveryservices-vault"]
  types        = ["azurerm_backup_protected_file_share", "azurerm_backup_protected_vm", "azurerm_recovery_services_vault"]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/avm-res-sql-server/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-sql-server"]
  types        = ["azurerm_mssql_database", "azurerm_mssql_server"]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/avm-res-storage-storageaccount/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-avm-res-storage-storageaccount"]
  types = [
    "azurerm_storage_account",
    "azurerm_storage_container",
    "azurerm_storage_queue",
    "azurerm_storage_share",
    "azurerm_storage_table",
  ]

  protection "lock.kind" {
    safe = ["CanNotDelete", "ReadOnly"]
  }
}

module "Azure/postgresql/azurerm" {
  repositories = ["github.com/Azure/terraform-azurerm-postgresql"]
  types        = ["azurerm_postgresql_database", "azurerm_postgresql_server"]
}

module "aztfmod/caf/azurerm" {
  repositories = ["github.com/aztfmod/terraform-azurerm-caf"]
  types = [
    "azurerm_cosmosdb_account",
    "azurerm_key_vault",
    "azurerm_kubernetes_cluster",
    "azurerm_mssql_database",
    "azurerm_mssql_server",
    "azurerm_mysql_flexible_server",
    "azurerm_postgresql_flexible_server",
    "azurerm_recovery_services_vault",
    "azurerm_resource_group",
    "azurerm_storage_account",
  ]
}
