stateful "neon_branch" {
  summary = "A branch with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/kislerdm/neon/latest/docs/resources/branch"

  protection "protected" {
    safe        = ["yes"]
    default     = "no"
    enforced_by = "service"
    note        = "the value is the word yes or no and not a boolean"
  }
}

stateful "neon_database" {
  summary = "A PostgreSQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/kislerdm/neon/latest/docs/resources/database"
}

stateful "neon_endpoint" {
  summary = "A compute endpoint, whose hostname its clients have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/kislerdm/neon/latest/docs/resources/endpoint"
}

stateful "neon_project" {
  summary = "A project with its branches, databases and history"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/kislerdm/neon/latest/docs/resources/project"

  protection "default_branch_protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "0.14.0"
  }

  recovery "history_retention_seconds" {
    weaker  = "lower"
    default = "86400"
    since   = "0.2.0"
  }

  guard "neon_branch" {
    reference   = "project_id"
    attribute   = "protected"
    safe        = ["yes"]
    protects    = "deletion"
    enforced_by = "service"
  }
}

stateful "neon_role" {
  summary = "A database role and its generated password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/kislerdm/neon/latest/docs/resources/role"
}
