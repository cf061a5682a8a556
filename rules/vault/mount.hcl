stateful "vault_audit" {
  summary = "An audit device, with the salt that its hashes were made with"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/audit"
}

stateful "vault_mount" {
  summary = "A secrets engine with every secret and key in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/mount"
}

stateful "vault_namespace" {
  summary = "A namespace with every engine, secret and login in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/namespace"
}

stateful "vault_pki_secret_backend" {
  summary = "A secrets engine with the keys and certificates of an authority"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/pki_secret_backend"
  until   = "3.0.0"
}

stateful "vault_raft_snapshot_agent_config" {
  summary = "A snapshot schedule, without which no snapshots of Vault are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/raft_snapshot_agent_config"

  recovery "retain" {
    weaker  = "lower"
    default = "1"
  }
}

stateful "vault_token" {
  summary = "A token that its users hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/token"
}
