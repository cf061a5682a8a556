stateful "linode_object_storage_bucket" {
  summary = "A bucket, and its objects if the provider is told to purge it"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/object_storage_bucket"

  provider_hazard "obj_bucket_force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and version is deleted so that the bucket can be destroyed"
  }

  recovery "versioning" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "linode_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/volume"

  guard "linode_lock" {
    reference   = "entity_id"
    protects    = "deletion"
    enforced_by = "service"
  }
}
