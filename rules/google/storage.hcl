stateful "google_storage_bucket" {
  summary = "A Cloud Storage bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and every old version in the bucket is deleted first, so that nothing stops its deletion"
    empties = true
  }

  recovery "versioning.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "soft_delete_policy.retention_duration_seconds" {
    weaker  = "lower"
    default = "604800"
    since   = "5.22.0"
  }

  recovery "retention_policy.retention_period" {
    weaker = "lower"
  }

  recovery "retention_policy.is_locked" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "enable_object_retention" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "google_storage_folder" {
  summary = "A folder of a bucket with hierarchical namespace, and the objects under it if force_destroy is set"
  kind    = "bucket"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_folder"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and folder under it is deleted first, so that nothing stops its deletion"
    empties = true
  }
}

stateful "google_storage_hmac_key" {
  summary = "An HMAC key of a service account, whose secret is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_hmac_key"
}

stateful "google_storage_insights_dataset_config" {
  summary = "A Storage Insights dataset with the history of inventories and activity"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_insights_dataset_config"

  recovery "activity_data_retention_period_days" {
    weaker = "lower"
  }

  recovery "retention_period_days" {
    weaker = "lower"
  }
}
