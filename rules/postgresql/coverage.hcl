explained "create_cascade" {
  types   = ["postgresql_extension"]
  because = "it concerns creation"
}

explained "drop_cascade" {
  types   = ["postgresql_function", "postgresql_server"]
  because = "what depends on it is definitions and no rows"
}

explained "skip_drop_role" {
  types   = ["postgresql_role"]
  because = "the role is kept rather than dropped"
}

explained "skip_reassign_owned" {
  types   = ["postgresql_role"]
  because = "objects the role owns are not dropped, PostgreSQL refuses to drop the role"
}
