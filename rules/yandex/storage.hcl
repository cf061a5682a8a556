stateful "yandex_storage_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/storage_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and version is deleted so that the bucket can be destroyed"
    empties = true
  }

  recovery "versioning.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  recovery "object_lock_configuration.object_lock_enabled" {
    weaker = "off"
    safe   = ["Enabled"]
  }
}
