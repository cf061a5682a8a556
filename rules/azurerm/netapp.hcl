stateful "azurerm_netapp_account" {
  summary = "A NetApp account with its pools, volumes and backups"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_account"
}

stateful "azurerm_netapp_backup_vault" {
  summary = "A vault that holds backups of NetApp volumes"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_backup_vault"
}

stateful "azurerm_netapp_pool" {
  summary = "The pool of capacity that NetApp volumes lie in"
  kind    = "file-system"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_pool"
}

stateful "azurerm_netapp_snapshot" {
  summary = "A snapshot of a NetApp volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_snapshot"
}

stateful "azurerm_netapp_volume" {
  summary = "A NetApp volume with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume"

  recovery "data_protection_backup_policy.policy_enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "azurerm_netapp_volume_group_oracle" {
  summary = "A group of NetApp volumes with the files of Oracle databases"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume_group_oracle"
}

stateful "azurerm_netapp_volume_group_sap_hana" {
  summary = "A group of NetApp volumes with the files of SAP HANA"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/netapp_volume_group_sap_hana"
}
