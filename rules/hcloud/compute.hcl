stateful "hcloud_server" {
  summary = "A virtual machine with its disk and its backups"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/server"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "1.31.0"
    note        = "the API wants rebuild_protection to be the same, and the documentation says that the provider lifts it, which as of 1.68 it does not"
  }
}

stateful "hcloud_snapshot" {
  summary = "A snapshot of a virtual machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hetznercloud/hcloud/latest/docs/resources/snapshot"
}
