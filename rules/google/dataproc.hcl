stateful "google_dataproc_cluster" {
  summary = "A Dataproc cluster with the data in its HDFS"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_cluster"
}

stateful "google_dataproc_metastore_service" {
  summary = "A Hive metastore with the definitions of all its tables"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/dataproc_metastore_service"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "6.4.0"
  }

  recovery "scheduled_backup.enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}
