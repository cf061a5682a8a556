stateful "aws_glacier_vault" {
  summary    = "A vault of archives, once it is empty"
  kind       = "backup"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glacier_vault"
  only_empty = true

  guard "aws_glacier_vault_lock" {
    reference   = "vault_name"
    attribute   = "complete_lock"
    safe        = ["true"]
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["glacier:DeleteVault", "glacier:DeleteArchive"]
    disarm  = ["glacier:AbortVaultLock"]
  }
}
