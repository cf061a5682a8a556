explained "*_backup" {
  types   = ["yba_*"]
  because = "it says what is backed up and how"
}

explained "*backup_type" {
  types   = ["yba_*"]
  because = "it says what is backed up and how"
}

explained "*skip_*" {
  types   = ["yba_*"]
  because = "it concerns creation"
}

explained "delete_options.delete_certs" {
  types   = ["yba_universe"]
  because = "a certificate is made again with the universe"
}

explained "delete_options.force_delete" {
  types   = ["yba_universe"]
  because = "it carries on past errors of a delete that was wanted"
}

explained "min_num_backups_to_retain" {
  types   = ["yba_backup_schedule", "yba_backups"]
  because = "it concerns backups that have expired"
}

explained "time_before_delete" {
  types   = ["yba_backup", "yba_backup_schedule", "yba_backups"]
  because = "how long a backup is kept says nothing of deleting it by hand"
}
