explained "force_delete" {
  types   = ["ibm_kms_key_rings"]
  because = "the argument has no effect any more, and a ring with live keys in it is never deleted"
}

explained "object_lock" {
  types   = ["ibm_cos_bucket"]
  because = "it locks objects, not the bucket, and only says that locks may be set"
}

explained "skip_initial_backup" {
  types   = ["ibm_database"]
  because = "it is read only when a replica is made into a database of its own"
}
