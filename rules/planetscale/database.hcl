stateful "planetscale_branch" {
  summary = "A branch with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/0.6.1/docs/resources/branch"
  until   = "1.0.0"
}

stateful "planetscale_database" {
  summary = "A database with all its branches and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/0.6.1/docs/resources/database"
  until   = "1.0.0"
}

stateful "planetscale_postgres_branch" {
  summary = "A PostgreSQL branch with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/postgres_branch"
  since   = "1.0.0"

  protection "deletion_protected" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.8.0"
  }

  hazard "delete_descendants" {
    unsafe  = ["true"]
    because = "every branch made from this one is deleted with it"
    since   = "1.2.0"
  }
}

stateful "planetscale_vitess_branch" {
  summary = "A Vitess branch with its keyspaces and tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/vitess_branch"
  since   = "1.0.0"

  protection "deletion_protected" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.8.0"
  }

  hazard "delete_descendants" {
    unsafe  = ["true"]
    because = "every branch made from this one is deleted with it"
    since   = "1.2.0"
  }
}

stateful "planetscale_vitess_keyspace" {
  summary = "A keyspace with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/vitess_keyspace"
  since   = "1.7.1"
}
