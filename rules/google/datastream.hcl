stateful "google_database_migration_service_migration_job" {
  summary = "A migration job with its position in the source, from which it cannot go on later"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/database_migration_service_migration_job"
}

stateful "google_datastream_stream" {
  summary = "A replication stream with its position in the source, from which it cannot go on later"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/datastream_stream"
}
