stateful "tencentcloud_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/image"
}

stateful "tencentcloud_instance" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/instance"

  protection "disable_api_termination" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the machine is deleted for good instead of being moved to the recycle bin"
  }

  recovery "data_disks.delete_with_instance" {
    weaker = "off"
    safe   = ["false"]
  }
}

stateful "tencentcloud_instance_set" {
  summary = "A set of virtual machines with their disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/instance_set"
}

stateful "tencentcloud_key_pair" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/key_pair"
}

stateful "tencentcloud_lighthouse_blueprint" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/lighthouse_blueprint"
}

stateful "tencentcloud_lighthouse_instance" {
  summary = "A virtual machine with its disk and snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/lighthouse_instance"

  hazard "isolate_data_disk" {
    unsafe  = ["true"]
    default = "true"
    because = "the data disk is given back with the machine"
  }
}

stateful "tencentcloud_lighthouse_key_pair" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/lighthouse_key_pair"
}
