stateful "incus_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/lxc/incus/latest/docs/resources/image"
}

stateful "incus_instance" {
  summary = "A container or virtual machine with its disk and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/lxc/incus/latest/docs/resources/instance"
}

stateful "incus_instance_snapshot" {
  summary = "A snapshot of an instance"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/lxc/incus/latest/docs/resources/instance_snapshot"
}

stateful "incus_project" {
  summary = "A project, and everything in it if force_destroy is set"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/lxc/incus/latest/docs/resources/project"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "everything in the project is deleted with it"
  }
}

stateful "incus_storage_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/lxc/incus/latest/docs/resources/storage_bucket"
}

stateful "incus_storage_bucket_key" {
  summary = "A key of a bucket with its secret"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/lxc/incus/latest/docs/resources/storage_bucket_key"
}

stateful "incus_storage_pool" {
  summary = "A storage pool with its volumes and buckets"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/lxc/incus/latest/docs/resources/storage_pool"
}

stateful "incus_storage_volume" {
  summary = "A volume with its data and snapshots"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/lxc/incus/latest/docs/resources/storage_volume"
}
