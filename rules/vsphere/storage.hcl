stateful "vsphere_virtual_disk" {
  summary = "A virtual disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/virtual_disk"
}

stateful "vsphere_vmfs_datastore" {
  summary = "A datastore with every machine and disk on it"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/vmfs_datastore"
}
