stateful "acme_database" {
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

  guard "acme_lock" {
    reference   = "scope"
    attribute   = "strength"
    safe        = ["no-delete"]
    protects    = "deletion"
    enforced_by = "service"
  }

  guard "acme_vault_lock" {
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

stateful "acme_new_database" {
  same_as = "acme_database"
  since   = "9.0.0"
}

stateful "acme_gone" {
  same_as = "acme_database"
}

stateless = ["acme_lock", "acme_r*"]
