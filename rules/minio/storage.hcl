stateful "minio_kms_key" {
  summary = "A key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aminueza/minio/latest/docs/resources/kms_key"
}

stateful "minio_s3_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aminueza/minio/latest/docs/resources/s3_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the objects are deleted with the bucket, the locked ones among them"
  }

  guard "minio_s3_bucket_versioning" {
    reference   = "bucket"
    attribute   = "versioning_configuration.status"
    safe        = ["Enabled"]
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "minio_s3_bucket_replication" {
  summary = "The replication of a bucket, without which nothing new is copied until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aminueza/minio/latest/docs/resources/s3_bucket_replication"
}

stateful "minio_s3_object_legal_hold" {
  summary = "A hold that keeps an object from being deleted"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aminueza/minio/latest/docs/resources/s3_object_legal_hold"
}

stateful "minio_site_replication" {
  summary = "The replication between sites, without which nothing new is copied until it is back"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aminueza/minio/latest/docs/resources/site_replication"
}
