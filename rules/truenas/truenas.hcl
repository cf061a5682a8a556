stateful "truenas_dataset" {
  summary = "A dataset with its files, its children and snapshots"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/dariusbakunas/truenas/latest/docs/resources/dataset"
}

stateful "truenas_vm" {
  summary = "A virtual machine; its disks are volumes of their own"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dariusbakunas/truenas/latest/docs/resources/vm"
}

stateful "truenas_zvol" {
  summary = "A volume with its data and snapshots"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/dariusbakunas/truenas/latest/docs/resources/zvol"
}
