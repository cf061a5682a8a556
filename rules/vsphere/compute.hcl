stateful "vsphere_compute_cluster" {
  summary = "A cluster of hosts with its resource pools and its shared storage"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/compute_cluster"

  hazard "force_evacuate_on_destroy" {
    unsafe  = ["true"]
    because = "every host is put into maintenance and taken out of the cluster, and of its shared storage"
  }
}

stateful "vsphere_host" {
  summary = "A host with the ids and rights of the machines on it, and their history"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/host"
}

stateful "vsphere_namespace" {
  summary = "A namespace with its clusters, machines and volumes"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/namespace"
}

stateful "vsphere_supervisor" {
  summary = "A supervisor with every namespace in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/supervisor"
}

stateful "vsphere_supervisor_v2" {
  summary = "A supervisor with every namespace in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/supervisor_v2"
}

stateful "vsphere_virtual_machine" {
  summary = "A virtual machine with its disks and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/virtual_machine"

  recovery "disk.keep_on_remove" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "vsphere_virtual_machine_snapshot" {
  summary = "A snapshot of a virtual machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vmware/vsphere/latest/docs/resources/virtual_machine_snapshot"

  hazard "remove_children" {
    unsafe  = ["true"]
    default = "false"
    because = "the snapshots made after it are deleted with it"
  }
}
