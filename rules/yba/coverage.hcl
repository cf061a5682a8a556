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
