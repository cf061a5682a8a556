stateful "libvirt_domain" {
  summary = "A virtual machine with its state; the disks are resources of their own"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dmacvicar/libvirt/latest/docs/resources/domain"
}

stateful "libvirt_pool" {
  summary = "A storage pool, and its volumes with it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/dmacvicar/libvirt/latest/docs/resources/pool"
}

stateful "libvirt_volume" {
  summary = "A disk image and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/dmacvicar/libvirt/latest/docs/resources/volume"
}
