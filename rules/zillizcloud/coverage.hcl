explained "*retention_days" {
  types   = ["zillizcloud_backup_policy"]
  because = "how long a backup is kept says nothing of deleting it by hand"
}
