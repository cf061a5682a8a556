stateful "vultr_block_storage" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/block_storage"
}

stateful "vultr_object_storage" {
  summary = "An object store with its buckets, objects and keys"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/object_storage"
}

stateful "vultr_object_storage_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/object_storage_bucket"

  recovery "enable_versioning" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "vultr_virtual_file_system_storage" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vultr/vultr/latest/docs/resources/virtual_file_system_storage"
}
