stateful "azurerm_confidential_ledger" {
  summary = "A confidential ledger with its entries"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/confidential_ledger"
}

stateful "azurerm_dedicated_hardware_security_module" {
  summary = "A dedicated HSM with all its keys"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dedicated_hardware_security_module"
}

stateful "azurerm_key_vault" {
  summary = "A key vault with its keys, secrets and certificates"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault"

  recovery "purge_protection_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "soft_delete_retention_days" {
    weaker = "lower"
  }
}

stateful "azurerm_key_vault_certificate" {
  summary = "A certificate in a key vault with its private key"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_certificate"
}

stateful "azurerm_key_vault_key" {
  summary = "A key in a key vault, and with it all data it encrypts"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_key"
}

stateful "azurerm_key_vault_managed_hardware_security_module" {
  summary = "A managed HSM with all its keys"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_managed_hardware_security_module"

  recovery "purge_protection_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "soft_delete_retention_days" {
    weaker = "lower"
  }
}

stateful "azurerm_key_vault_managed_hardware_security_module_key" {
  summary = "A key in a managed HSM, and with it all data it encrypts"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_managed_hardware_security_module_key"
}

stateful "azurerm_key_vault_secret" {
  summary = "A secret in a key vault with its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret"
}
