explained "force_destroy" {
  types   = ["minio_iam_group"]
  because = "the members stay, and a group is made again from its definition"
}

explained "object_lock_enabled" {
  types   = ["minio_s3_bucket_object_lock_configuration"]
  because = "the provider takes the default retention away and leaves the locks as they are"
}

explained "object_locking" {
  types   = ["minio_s3_bucket"]
  because = "it locks objects, not the bucket, and only says that locks may be set"
}
