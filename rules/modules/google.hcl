module "GoogleCloudPlatform/alloy-db/google" {
  repositories = ["github.com/GoogleCloudPlatform/terraform-google-alloy-db"]
  types        = ["google_alloydb_cluster"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "true"
  }
}

module "GoogleCloudPlatform/cloud-spanner/google" {
  repositories = ["github.com/GoogleCloudPlatform/terraform-google-cloud-spanner"]
  types        = ["google_spanner_database", "google_spanner_instance"]
}

module "GoogleCloudPlatform/secret-manager/google" {
  repositories = ["github.com/GoogleCloudPlatform/terraform-google-secret-manager"]
  types        = ["google_secret_manager_secret", "google_secret_manager_secret_version"]
}

module "GoogleCloudPlatform/sql-db/google" {
  repositories = ["github.com/GoogleCloudPlatform/terraform-google-sql-db"]
  submodules   = ["modules/mssql", "modules/mysql", "modules/postgresql", "modules/safer_mysql"]
  types        = ["google_sql_database", "google_sql_database_instance"]

  protection "deletion_protection_enabled" {
    safe    = ["true"]
    default = "false"
  }

  protection "deletion_protection" {
    safe    = ["true"]
    default = "true"
  }
}

module "terraform-google-modules/bigquery/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-bigquery"]
  types        = ["google_bigquery_dataset", "google_bigquery_table"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "false"
  }
}

module "terraform-google-modules/cloud-dns/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-cloud-dns"]
  types        = ["google_dns_managed_zone"]
}

module "terraform-google-modules/cloud-storage/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-cloud-storage"]
  types        = ["google_storage_bucket"]
}

module "terraform-google-modules/kms/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-kms"]
  types        = ["google_kms_crypto_key"]

  protection "prevent_destroy" {
    safe    = ["true"]
    default = "true"
  }
}

# The root and the submodules listed protect by default; gke-standard-cluster and gke-autopilot-cluster do not.
module "terraform-google-modules/kubernetes-engine/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-kubernetes-engine"]
  submodules = [
    "",
    "modules/beta-autopilot-private-cluster",
    "modules/beta-autopilot-public-cluster",
    "modules/beta-private-cluster",
    "modules/beta-private-cluster-update-variant",
    "modules/beta-public-cluster",
    "modules/beta-public-cluster-update-variant",
    "modules/private-cluster",
    "modules/private-cluster-update-variant",
    "modules/safer-cluster",
    "modules/safer-cluster-update-variant",
  ]
  types = ["google_container_cluster"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "true"
  }
}

module "terraform-google-modules/memorystore/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-memorystore"]
  types        = ["google_memcache_instance", "google_memorystore_instance", "google_redis_cluster", "google_redis_instance"]
}

module "terraform-google-modules/project-factory/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-project-factory"]
  submodules   = ["", "modules/core_project_factory", "modules/fabric-project", "modules/svpc_service_project"]
  types        = ["google_project"]

  protection "deletion_policy" {
    safe    = ["PREVENT", "ABANDON"]
    default = "PREVENT"
  }
}

module "terraform-google-modules/pubsub/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-pubsub"]
  types        = ["google_pubsub_subscription", "google_pubsub_topic"]
}

module "terraform-google-modules/sql-db/google" {
  repositories = ["github.com/terraform-google-modules/terraform-google-sql-db"]
  submodules   = ["modules/mssql", "modules/mysql", "modules/postgresql", "modules/safer_mysql"]
  types        = ["google_sql_database", "google_sql_database_instance"]

  protection "deletion_protection_enabled" {
    safe    = ["true"]
    default = "false"
  }

  protection "deletion_protection" {
    safe    = ["true"]
    default = "true"
  }
}
