explained "*require_where_on_delete" {
  types   = ["planetscale_postgres_*"]
  because = "it concerns SQL statements of the role"
}

explained "backup_id" {
  types   = ["planetscale_*_branch"]
  because = "it names what a branch is restored from"
}

explained "retention_unit" {
  types   = ["planetscale_*_backup", "planetscale_*_backup_policy"]
  because = "how long a backup is kept says nothing of deleting it by hand"
}

explained "retention_value" {
  types   = ["planetscale_*_backup", "planetscale_*_backup_policy"]
  because = "how long a backup is kept says nothing of deleting it by hand"
}
