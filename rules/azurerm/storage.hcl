stateful "azurerm_data_lake_store" {
  summary = "A Data Lake Store with all its files"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/2.99.0/docs/resources/data_lake_store"
  until   = "3.0.0"
}

stateful "azurerm_storage_account" {
  summary = "A storage account with its blobs, file shares, queues and tables"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account"

  hazard "blob_properties.delete_retention_policy.permanent_delete_enabled" {
    unsafe  = ["true"]
    default = "false"
    because = "soft-deleted versions and snapshots can be deleted for good"
  }

  recovery "blob_properties.versioning_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "blob_properties.delete_retention_policy.days" {
    weaker = "lower"
  }

  recovery "blob_properties.container_delete_retention_policy.days" {
    weaker = "lower"
  }

  recovery "blob_properties.restore_policy.days" {
    weaker = "lower"
  }

  recovery "share_properties.retention_policy.days" {
    weaker = "lower"
  }

  recovery "immutability_policy.state" {
    weaker = "off"
    safe   = ["Unlocked", "Locked"]
  }

  recovery "immutability_policy.period_since_creation_in_days" {
    weaker = "lower"
  }

  recovery "blob_properties.change_feed_retention_in_days" {
    weaker    = "lower"
    unlimited = "0"
  }

  recovery "account_replication_type" {
    weaker = "off"
    safe   = ["GRS", "RAGRS", "GZRS", "RAGZRS"]
  }

  guard "azurerm_data_protection_backup_instance_blob_storage" {
    reference   = "storage_account_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "azurerm_data_protection_backup_instance_data_lake_storage" {
    reference   = "storage_account_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "azurerm_backup_container_storage_account" {
    reference   = "storage_account_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_storage_account_local_user" {
  summary = "A local user of a storage account with its generated password"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_account_local_user"
}

stateful "azurerm_storage_container" {
  summary = "A container with all its blobs"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_container"

  guard "azurerm_storage_container_immutability_policy" {
    reference   = "storage_container_resource_manager_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_storage_data_lake_gen2_filesystem" {
  summary = "A data lake file system with all its files"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_data_lake_gen2_filesystem"
}

stateful "azurerm_storage_data_lake_gen2_path" {
  summary = "A directory of a data lake with the files under it"
  kind    = "bucket"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_data_lake_gen2_path"
}

stateful "azurerm_storage_encryption_scope" {
  summary = "An encryption scope: destroying it disables it, and blobs encrypted under it cannot be read"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_encryption_scope"
}

stateful "azurerm_storage_queue" {
  summary = "A storage queue with its messages"
  kind    = "queue"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_queue"
}

stateful "azurerm_storage_share" {
  summary = "A file share with all its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_share"

  guard "azurerm_backup_protected_file_share" {
    reference   = "source_file_share_name"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "azurerm_storage_table" {
  summary = "A storage table with its entities"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/storage_table"
}
