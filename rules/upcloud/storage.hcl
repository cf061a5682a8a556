stateful "upcloud_file_storage" {
  summary = "A file storage service with its shares and files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/file_storage"
}

stateful "upcloud_file_storage_share" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/file_storage_share"
}

stateful "upcloud_managed_object_storage" {
  summary = "An object storage service with its buckets, objects and users"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_object_storage"
}

stateful "upcloud_managed_object_storage_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_object_storage_bucket"
}

stateful "upcloud_managed_object_storage_user" {
  summary = "A user of an object store with its access keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_object_storage_user"
}

stateful "upcloud_managed_object_storage_user_access_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/managed_object_storage_user_access_key"
}

stateful "upcloud_object_storage" {
  summary = "An object storage service with its buckets and objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/5.28.0/docs/resources/object_storage"
  until   = "5.29.0"
}

stateful "upcloud_storage" {
  summary = "A storage device and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/storage"

  recovery "backup_rule.retention" {
    weaker = "lower"
  }
}

stateful "upcloud_storage_backup" {
  summary = "A backup of a storage device"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/storage_backup"
}

stateful "upcloud_storage_template" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/storage_template"
}
