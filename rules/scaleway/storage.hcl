stateful "scaleway_block_snapshot" {
  summary = "A snapshot of a block volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/block_snapshot"
}

stateful "scaleway_block_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/block_volume"
}

stateful "scaleway_bucket" {
  summary = "A bucket"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/1.14.0/docs/resources/bucket"
  until   = "1.15.0"
}

stateful "scaleway_file_filesystem" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/file_filesystem"
}

stateful "scaleway_instance_volume" {
  summary = "A volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/instance_volume"
}

stateful "scaleway_object_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/object_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object and version is deleted, locked ones too, so that the bucket can be destroyed"
    empties = true
  }

  recovery "versioning.enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "scaleway_object_bucket_lock_configuration" {
    reference   = "bucket"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "scaleway_registry_namespace" {
  summary = "A registry namespace with its images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/registry_namespace"
}

stateful "scaleway_registry_namespace_beta" {
  same_as = "scaleway_registry_namespace"
  until   = "2.0.0"
}

stateful "scaleway_volume" {
  summary = "A volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/1.17.2/docs/resources/volume"
  until   = "2.0.0"
}
