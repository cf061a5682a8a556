stateful "digitalocean_nfs" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/nfs"
  since   = "2.70.0"
}

stateful "digitalocean_nfs_snapshot" {
  summary = "A snapshot of a file share"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/nfs_snapshot"
}

stateful "digitalocean_spaces_bucket" {
  summary = "A bucket, and its objects if force_destroy is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/spaces_bucket"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every object is deleted so that the bucket can be destroyed"
    empties = true
  }

  recovery "versioning.enabled" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "digitalocean_spaces_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/spaces_key"
}

stateful "digitalocean_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/volume"
}

stateful "digitalocean_volume_snapshot" {
  summary = "A snapshot of a block volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/volume_snapshot"
}
