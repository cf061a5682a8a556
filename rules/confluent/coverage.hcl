explained "*retention_ms" {
  types   = ["confluent_tableflow_topic"]
  because = "it is how long rows are kept in a table that lives"
}

explained "allow_deletion" {
  types   = ["confluent_invitation"]
  because = "an accepted invitation leaves the user in place"
}

explained "force" {
  types   = ["confluent_subject_mode", "confluent_schema_registry_cluster_mode"]
  because = "it concerns change"
}

explained "skip_validation_during_plan" {
  types   = ["confluent_schema"]
  because = "it concerns the check of a schema before it is made"
}
