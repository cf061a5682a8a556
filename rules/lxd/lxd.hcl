stateful "lxd_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/image"
}

stateful "lxd_instance" {
  summary = "A container or virtual machine with its disk and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/instance"
}

stateful "lxd_instance_snapshot" {
  summary = "A snapshot of an instance"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/instance_snapshot"
}

stateful "lxd_project" {
  summary = "A project with what is in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/project"
}

stateful "lxd_storage_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/storage_bucket"
}

stateful "lxd_storage_bucket_key" {
  summary = "A key of a bucket with its secret"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/storage_bucket_key"
}

stateful "lxd_storage_pool" {
  summary = "A storage pool with its volumes and buckets"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/storage_pool"
}

stateful "lxd_storage_volume" {
  summary = "A volume with its data and snapshots"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/storage_volume"
}

stateful "lxd_storage_volume_copy" {
  summary = "A copy of a volume with its data"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/storage_volume_copy"
}

stateful "lxd_trust_token" {
  summary = "A token with which a client is let in"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-lxd/lxd/latest/docs/resources/trust_token"
}
