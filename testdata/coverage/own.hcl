stateful "mycorp_database" {
  summary = "A database"
  kind    = "database"
  tier    = "critical"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  protection "settings.lock" {
    safe        = ["FULL"]
    enforced_by = "service"
  }

  hazard "skip_snapshot" {
    unsafe  = ["true"]
    because = "there is no last snapshot"
  }

  hazard "drop" {
    unsafe  = ["true"]
    because = "it drops"
    until   = "2.0.0"
  }

  recovery "retention_days" {
    weaker = "lower"
  }

  guard "mycorp_lock" {
    reference   = "scope"
    attribute   = "strength"
    safe        = ["no-delete"]
    protects    = "deletion"
    enforced_by = "service"
  }

  guard "mycorp_vault_lock" {
    reference   = "vault"
    protects    = "deletion"
    enforced_by = "service"
  }

  provider_protection "deletion_policy" {
    safe        = ["PREVENT"]
    enforced_by = "terraform"
  }

  provider_hazard "features.purge" {
    unsafe  = ["true"]
    because = "it is gone"
  }
}

stateful "mycorp_new_database" {
  same_as = "mycorp_database"
  since   = "9.0.0"
}

stateful "mycorp_gone" {
  same_as = "mycorp_database"
}

stateless = ["mycorp_lock", "mycorp_r*"]
