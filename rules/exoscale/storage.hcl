stateful "exoscale_block_storage_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/block_storage_volume"
}

stateful "exoscale_block_storage_volume_snapshot" {
  summary = "A snapshot of a block volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/block_storage_volume_snapshot"
}
