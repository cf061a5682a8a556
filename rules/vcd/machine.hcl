stateful "vcd_cloned_vapp" {
  summary = "A group of machines with their disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/cloned_vapp"
}

stateful "vcd_cse_kubernetes_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/cse_kubernetes_cluster"
}

stateful "vcd_independent_disk" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/independent_disk"
}

stateful "vcd_vapp" {
  summary = "A group of machines with their disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/vapp"
}

stateful "vcd_vapp_vm" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/vapp_vm"
}

stateful "vcd_vm" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/vm"
}

stateful "vcd_vm_internal_disk" {
  summary = "A disk of a machine and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vmware/vcd/latest/docs/resources/vm_internal_disk"
}
