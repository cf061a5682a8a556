stateful "couchbase-capella_apikey" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/apikey"
}

stateful "couchbase-capella_app_endpoint" {
  summary = "An app endpoint, whose address its clients have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/app_endpoint"
}

stateful "couchbase-capella_app_service" {
  summary = "An app service with its endpoints, and the place its clients have synchronised to"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/app_service"
}

stateful "couchbase-capella_backup" {
  summary = "A backup of a bucket"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/backup"
}

stateful "couchbase-capella_backup_schedule" {
  summary = "A schedule, without which no backups of a bucket are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/backup_schedule"
}

stateful "couchbase-capella_bucket" {
  summary = "A bucket with its documents"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/bucket"
}

stateful "couchbase-capella_cloud_snapshot_backup" {
  summary = "A snapshot of a cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/cloud_snapshot_backup"
}

stateful "couchbase-capella_cloud_snapshot_backup_schedule" {
  summary = "A schedule, without which no snapshots of a cluster are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/cloud_snapshot_backup_schedule"
}

stateful "couchbase-capella_cluster" {
  summary = "A cluster with its buckets and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/cluster"

  guard "couchbase-capella_cluster_deletion_protection" {
    reference   = "cluster_id"
    attribute   = "deletion_protection"
    safe        = ["true"]
    protects    = "deletion"
    enforced_by = "service"
  }
}

stateful "couchbase-capella_collection" {
  summary = "A collection with its documents"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/collection"
}

stateful "couchbase-capella_eventing_function" {
  summary = "A function and the place it has come to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/eventing_function"
}

stateful "couchbase-capella_free_tier_app_service" {
  summary = "An app service with its endpoints, and the place its clients have synchronised to"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/free_tier_app_service"
}

stateful "couchbase-capella_free_tier_bucket" {
  summary = "A bucket with its documents"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/free_tier_bucket"
}

stateful "couchbase-capella_free_tier_cluster" {
  summary = "A cluster with its buckets"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/free_tier_cluster"
}

stateful "couchbase-capella_project" {
  summary = "A project with its clusters"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/project"
}

stateful "couchbase-capella_scope" {
  summary = "A scope with its collections"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/couchbasecloud/couchbase-capella/latest/docs/resources/scope"
}
