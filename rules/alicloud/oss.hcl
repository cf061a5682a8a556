stateful "alicloud_oss_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/oss_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object is deleted so that the bucket can be destroyed"
    empties = true
  }

  recovery "versioning.status" {
    weaker = "off"
    safe   = ["Enabled"]
  }

  guard "alicloud_oss_bucket_versioning" {
    reference   = "bucket"
    attribute   = "status"
    safe        = ["Enabled"]
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "alicloud_oss_bucket_worm" {
    reference   = "bucket"
    attribute   = "status"
    safe        = ["Locked"]
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "alicloud_oss_bucket_object_worm_configuration" {
    reference   = "bucket_name"
    attribute   = "object_worm_enabled"
    safe        = ["Enabled"]
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "alicloud_oss_bucket_replication" {
    reference   = "bucket"
    protects    = "recovery"
    enforced_by = "service"
  }
}
