stateful "google_storage_bucket" {
  summary = "A Cloud Storage bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_bucket"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and every old version in the bucket is deleted first, so that nothing stops its deletion"
  }

  recovery "versioning.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "soft_delete_policy.retention_duration_seconds" {
    weaker = "lower"
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

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and folder under it is deleted first, so that nothing stops its deletion"
  }
}

stateful "google_storage_hmac_key" {
  summary = "An HMAC key of a service account, whose secret is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_hmac_key"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_storage_managed_folder" {
  summary = "A managed folder of a bucket with the access rules of the objects under it"
  kind    = "bucket"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/storage_managed_folder"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the managed folder is deleted though it still holds objects or managed folders"
  }
}
