stateful "spotinst_managed_instance_aws" {
  summary = "A machine with its disks, snapshots and address"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spotinst/spotinst/latest/docs/resources/stateful_node_aws"

  hazard "delete.deallocation_config_should_delete_images" {
    unsafe  = ["true"]
    because = "its images are deleted with it"
  }

  hazard "delete.should_delete_snapshots" {
    unsafe  = ["true"]
    because = "its snapshots are deleted with it"
  }

  hazard "delete.should_delete_volumes" {
    unsafe  = ["true"]
    because = "its disks are deleted with it"
  }
}

stateful "spotinst_mrscaler_aws" {
  summary = "A Hadoop cluster and the data on its disks"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spotinst/spotinst/latest/docs/resources/mrscaler_aws"

  protection "termination_protected" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "spotinst_stateful_node_azure" {
  summary = "A machine with its disks, snapshots and address"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spotinst/spotinst/latest/docs/resources/stateful_node_azure"

  hazard "delete.disk_should_deallocate" {
    unsafe  = ["true"]
    because = "its disks are deleted with it"
  }

  hazard "delete.public_ip_should_deallocate" {
    unsafe  = ["true"]
    because = "its address is given back"
  }

  hazard "delete.snapshot_should_deallocate" {
    unsafe  = ["true"]
    because = "its snapshots are deleted with it"
  }
}
