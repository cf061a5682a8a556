stateful "stackit_edgecloud_instance" {
  summary = "An edge instance with the clusters that it manages"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/edgecloud_instance"
}

stateful "stackit_server" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/server"

  hazard "boot_volume.delete_on_termination" {
    unsafe  = ["true"]
    because = "the boot disk is deleted with the machine"
  }
}

stateful "stackit_ske_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/ske_cluster"
}
