stateful "timescale_connector_s3" {
  summary = "An ingestion from a bucket and the place it has come to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/timescale/timescale/latest/docs/resources/connector_s3"
}

stateful "timescale_connector_src_postgres" {
  summary = "A replication from a database and the place it has come to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/timescale/timescale/latest/docs/resources/connector_src_postgres"
}

stateful "timescale_service" {
  summary = "A PostgreSQL service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/timescale/timescale/latest/docs/resources/service"
}
