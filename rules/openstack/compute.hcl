stateful "openstack_compute_instance_v2" {
  summary = "A virtual machine with its local disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/compute_instance_v2"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the machine is deleted at once where the cloud would keep it for a while"
  }

  recovery "block_device.delete_on_termination" {
    weaker = "off"
    safe   = ["false"]
  }
}

stateful "openstack_compute_keypair_v2" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/compute_keypair_v2"
}

stateful "openstack_containerinfra_cluster_v1" {
  summary = "A container cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/containerinfra_cluster_v1"
}

stateful "openstack_images_image_v2" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/images_image_v2"

  protection "protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "openstack_orchestration_stack_v1" {
  summary = "A stack and every resource in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/terraform-provider-openstack/openstack/latest/docs/resources/orchestration_stack_v1"
}
