stateful "planetscale_backup" {
  summary = "A backup of a branch"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/0.6.1/docs/resources/backup"
  until   = "1.0.0"
}

stateful "planetscale_postgres_backup_policy" {
  summary = "A policy, without which no backups of a database are made by it until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/postgres_backup_policy"
  since   = "1.2.0"
}

stateful "planetscale_postgres_branch_backup" {
  summary = "A backup of a PostgreSQL branch"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/postgres_branch_backup"
  since   = "1.2.0"
}

stateful "planetscale_vitess_backup_policy" {
  summary = "A policy, without which no backups of a database are made by it until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/vitess_backup_policy"
  since   = "1.2.0"
}

stateful "planetscale_vitess_branch_backup" {
  summary = "A backup of a Vitess branch"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/planetscale/planetscale/latest/docs/resources/vitess_branch_backup"
  since   = "1.2.0"
}
