explained "keep_on_destroy" {
  types   = ["qdrant-cloud_accounts_user_roles"]
  because = "the roles are kept rather than taken away"
}

explained "retention_period" {
  types   = ["qdrant-cloud_*backup*"]
  because = "how long a backup is kept says nothing of deleting it by hand"
}
