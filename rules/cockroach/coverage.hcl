explained "backup_id" {
  types   = ["cockroach_restore"]
  because = "it names what is restored"
}

explained "restore_opts.skip_*" {
  types   = ["cockroach_restore"]
  because = "it concerns a restore"
}
