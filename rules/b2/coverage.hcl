explained "is_file_lock_enabled" {
  types   = ["b2_bucket"]
  because = "it locks files, not the bucket, and only says that locks may be set"
}
