stateful "opentelekomcloud_cce_cluster_v3" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/cce_cluster_v3"

  hazard "delete_all_storage" {
    unsafe  = ["true", "try"]
    because = "the disks, file systems and buckets of the cluster are deleted with it"
  }

  hazard "delete_efs" {
    unsafe  = ["true", "try"]
    because = "the file systems of the cluster are deleted with it"
  }

  hazard "delete_evs" {
    unsafe  = ["true", "try"]
    because = "the disks of the cluster are deleted with it"
  }

  hazard "delete_obs" {
    unsafe  = ["true", "try"]
    because = "the buckets of the cluster are deleted with it"
  }

  hazard "delete_sfs" {
    unsafe  = ["true", "try"]
    because = "the file shares of the cluster are deleted with it"
  }
}

stateful "opentelekomcloud_compute_bms_server_v2" {
  summary = "A physical server with its local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/compute_bms_server_v2"
}

stateful "opentelekomcloud_compute_instance_v2" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/compute_instance_v2"
}

stateful "opentelekomcloud_ecs_instance_v1" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/ecs_instance_v1"

  hazard "delete_disks_on_termination" {
    unsafe  = ["true"]
    because = "the data disks are deleted with the machine"
  }
}

stateful "opentelekomcloud_mrs_cluster_v1" {
  summary = "A data processing cluster and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/opentelekomcloud/opentelekomcloud/latest/docs/resources/mrs_cluster_v1"
}
