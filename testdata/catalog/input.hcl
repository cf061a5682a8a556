stateful "mycorp_database" {
  summary = "A database with all its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/mycorp/mycorp/latest/docs/resources/database"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
  }

  protection "settings.lock" {
    safe        = ["FULL", "DELETE"]
    enforced_by = "service"
    since       = "3.1.0"
    note        = "It is a word, not a boolean"
  }

  hazard "skip_snapshot" {
    unsafe  = ["true"]
    default = "false"
    because = "the database is deleted without a last snapshot"
    empties = true
    unless  = "replica_of"
  }

  recovery "retention_days" {
    weaker = "lower"
  }

  recovery "versions" {
    weaker = "off"
    safe   = ["on"]
  }

  guard "mycorp_backup" {
    reference   = "database_id"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "mycorp_lock" {
    reference   = "scope"
    attribute   = "level"
    safe        = ["no-delete"]
    protects    = "deletion"
    enforced_by = "service"
  }

  provider_protection "deletion_policy" {
    safe        = ["PREVENT"]
    enforced_by = "terraform"
    since       = "4.0.0"
  }

  provider_hazard "features.purge" {
    unsafe  = ["true"]
    default = "true"
    because = "what is deleted cannot be restored"
    until   = "5.0.0"
  }

  iam {
    destroy = ["mycorp:DropDatabase"]
    disarm  = ["mycorp:Unlock", "mycorp:ModifyDatabase"]
  }
}

stateful "mycorp_address" {
  summary = "An address"
  kind    = "address"
  tier    = "medium"
  since   = "1.2.0"
  until   = "3.0.0"
  docs    = "https://registry.terraform.io/providers/mycorp/mycorp/latest/docs/resources/address"
}

stateful "mycorp_old_database" {
  same_as = "mycorp_database"
  summary = "A database of the first version"
  until   = "2.0.0"
}

stateless = ["mycorp_rule"]
