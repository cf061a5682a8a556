explained "backup_window" {
  types   = ["hcloud_server"]
  because = "the backups of a server are deleted with it"
}

explained "backups" {
  types   = ["hcloud_server"]
  because = "the backups of a server are deleted with it"
}

explained "change_protection" {
  types   = ["hcloud_zone_rrset"]
  because = "the provider lifts it before it changes or deletes the records"
}

explained "delete_protection" {
  types   = ["hcloud_network"]
  because = "a network is made again from its definition"
}

explained "delete_protection" {
  types   = ["hcloud_storage_box"]
  because = "the provider lifts it before it deletes, so it refuses only other clients"
}

explained "keep_disk" {
  types   = ["hcloud_server"]
  because = "it only says whether the disk grows with a larger server type"
}

explained "rebuild_protection" {
  types   = ["hcloud_server"]
  because = "it refuses a rebuild from another image, not the delete, and is set together with delete_protection"
}

explained "shutdown_before_deletion" {
  types   = ["hcloud_server"]
  because = "it only says how the machine is stopped"
}

explained "snapshot_plan" {
  types   = ["hcloud_storage_box"]
  because = "the snapshots are kept in the box and go with it"
}
