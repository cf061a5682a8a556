stateful "xenorchestra_vdi" {
  summary = "A disk image and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vatesfr/xenorchestra/latest/docs/resources/vdi"
}

stateful "xenorchestra_vm" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vatesfr/xenorchestra/latest/docs/resources/vm"
}
