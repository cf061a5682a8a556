stateful "hcloud_storage_box" {
  summary = "A file store with its files and snapshots"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/storage_box"
  since   = "1.57.0"
}

stateful "hcloud_storage_box_snapshot" {
  summary = "A snapshot of a file store"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/storage_box_snapshot"
  since   = "1.57.0"
}

stateful "hcloud_storage_box_subaccount" {
  summary = "A user of a file store, whose name and hostname are generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/storage_box_subaccount"
  since   = "1.57.0"
}

stateful "hcloud_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/volume"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.31.0"
    note        = "the documentation says that the provider lifts it, which as of 1.68 it does not"
  }
}
