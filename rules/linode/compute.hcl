stateful "linode_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/image"
}

stateful "linode_instance" {
  summary = "A virtual machine with its disks and backups"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/instance"

  guard "linode_lock" {
    reference   = "entity_id"
    protects    = "deletion"
    enforced_by = "service"
  }
}

stateful "linode_instance_disk" {
  summary = "A disk of a virtual machine and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/instance_disk"
}

stateful "linode_interface" {
  summary = "A network interface with the public addresses assigned to it"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/interface"
}

stateful "linode_lke_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/lke_cluster"

  guard "linode_lock" {
    reference   = "entity_id"
    protects    = "deletion"
    enforced_by = "service"
  }
}
