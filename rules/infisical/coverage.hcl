explained "disable_secret_deletion" {
  types   = ["infisical_secret_sync_*"]
  because = "it is about the copies that a sync keeps elsewhere"
}

explained "should_disable_delete" {
  types   = ["infisical_integration_aws_parameter_store"]
  because = "it is about the copies that a sync keeps elsewhere"
}
