stateful "proxmox_ceph_pool" {
  summary = "A Ceph pool with every disk and file system in it"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/ceph_pool"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the pool is destroyed even if machines use it"
  }
}

stateful "proxmox_node_disk_zfs" {
  summary = "A ZFS pool of a node with every disk in it"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/node_disk_zfs"

  hazard "cleanup_disks" {
    unsafe  = ["true"]
    default = "false"
    because = "the members of the pool are wiped, so that it cannot be imported again"
  }
}
