stateful "civo_database" {
  summary = "A database service with its databases and backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/database"
}

stateful "civo_object_store" {
  summary = "An object store with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/object_store"
}

stateful "civo_object_store_credential" {
  summary = "An access key, whose secret may be generated"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/object_store_credential"
}

stateful "civo_snapshot" {
  summary = "A snapshot of a virtual machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/civo/civo/0.10.11/docs/resources/snapshot"
  until   = "0.10.12"
}

stateful "civo_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/civo/civo/latest/docs/resources/volume"
}
