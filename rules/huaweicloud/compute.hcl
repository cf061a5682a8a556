stateful "huaweicloud_bms_instance" {
  summary = "A bare metal server with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/bms_instance"
}

stateful "huaweicloud_compute_instance" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_instance"

  hazard "delete_disks_on_termination" {
    unsafe  = ["true"]
    default = "false"
    because = "the data disks are deleted with the machine"
  }

  hazard "delete_eip_on_termination" {
    unsafe  = ["true"]
    because = "the public address is given back with the machine"
  }
}

stateful "huaweicloud_compute_instance_v2" {
  same_as = "huaweicloud_compute_instance"
}

stateful "huaweicloud_compute_keypair" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_keypair"
}

stateful "huaweicloud_cph_server" {
  summary = "A phone server with its phones"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cph_server"
}

stateful "huaweicloud_images_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/images_image"
}

stateful "huaweicloud_images_image_copy" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/images_image_copy"
}

stateful "huaweicloud_images_image_v2" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/images_image_v2"

  protection "protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "huaweicloud_ims_cbr_whole_image" {
  summary = "A machine image with its data disks"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_cbr_whole_image"

  hazard "is_delete_backup" {
    unsafe  = ["true"]
    because = "the backup that the image was made from is deleted too"
  }
}

stateful "huaweicloud_ims_ecs_system_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_ecs_system_image"
}

stateful "huaweicloud_ims_ecs_whole_image" {
  summary = "A machine image with its data disks"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_ecs_whole_image"

  hazard "is_delete_backup" {
    unsafe  = ["true"]
    because = "the backup that the image was made from is deleted too"
  }
}

stateful "huaweicloud_ims_evs_data_image" {
  summary = "A disk image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_evs_data_image"
}

stateful "huaweicloud_ims_evs_system_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_evs_system_image"
}

stateful "huaweicloud_ims_obs_data_image" {
  summary = "A disk image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_obs_data_image"
}

stateful "huaweicloud_ims_obs_system_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_obs_system_image"
}

stateful "huaweicloud_ims_quickimport_data_image" {
  summary = "A disk image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_quickimport_data_image"
}

stateful "huaweicloud_ims_quickimport_system_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ims_quickimport_system_image"
}

stateful "huaweicloud_kps_keypair" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kps_keypair"
}

stateful "huaweicloud_workspace_desktop" {
  summary = "A desktop machine with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/workspace_desktop"
}

stateful "huaweicloud_workspace_desktop_pool" {
  summary = "A pool with its desktop machines and their disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/workspace_desktop_pool"
}

stateful "huaweicloud_workspace_service" {
  summary = "The desktop service with its users"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/workspace_service"
}

stateful "huaweicloud_workspace_user" {
  summary = "A user of the desktop service"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/workspace_user"
}
