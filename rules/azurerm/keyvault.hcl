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
    weaker  = "lower"
    default = "90"
  }

  provider_hazard "features.key_vault.purge_soft_delete_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the vault is purged at once instead of staying recoverable, unless purge protection is on"
    since   = "2.0.0"
  }
}

stateful "azurerm_key_vault_certificate" {
  summary = "A certificate in a key vault with its versions, and its private key where the vault made it"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_certificate"

  provider_hazard "features.key_vault.purge_soft_deleted_certificates_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the certificate is purged at once instead of staying recoverable, unless purge protection is on"
    since   = "3.0.0"
  }
}

stateful "azurerm_key_vault_key" {
  summary = "A key in a key vault, and with it all data it encrypts"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_key"

  provider_hazard "features.key_vault.purge_soft_deleted_keys_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the key is purged at once instead of staying recoverable, unless purge protection is on"
    since   = "3.0.0"
  }
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
    weaker  = "lower"
    default = "90"
  }

  provider_hazard "features.key_vault.purge_soft_deleted_hardware_security_modules_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the HSM is purged at once instead of staying recoverable, unless purge protection is on"
    since   = "3.10.0"
  }
}

stateful "azurerm_key_vault_managed_hardware_security_module_key" {
  summary = "A key in a managed HSM, and with it all data it encrypts"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_managed_hardware_security_module_key"

  provider_hazard "features.key_vault.purge_soft_deleted_hardware_security_module_keys_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the key is purged at once instead of staying recoverable, unless purge protection is on"
    since   = "3.104.0"
  }
}

stateful "azurerm_key_vault_secret" {
  summary = "A secret in a key vault with its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/key_vault_secret"

  provider_hazard "features.key_vault.purge_soft_deleted_secrets_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the secret is purged at once instead of staying recoverable, unless purge protection is on"
    since   = "3.0.0"
  }
}
