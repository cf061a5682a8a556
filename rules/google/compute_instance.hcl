stateful "google_compute_bulk_per_instance_config" {
  summary = "The preserved state of several machines of a managed group"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_bulk_per_instance_config"
  since   = "7.39.0"
}

stateful "google_compute_instance" {
  summary = "A virtual machine with its local state, and its boot disk unless auto_delete is off"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "boot_disk.auto_delete" {
    unsafe  = ["true"]
    default = "true"
    because = "the boot disk is deleted with the instance"
  }

  guard "google_backup_dr_backup_plan_association" {
    reference   = "resource"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_compute_instance_from_machine_image" {
  summary = "A virtual machine made from a machine image, with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance_from_machine_image"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  guard "google_backup_dr_backup_plan_association" {
    reference   = "resource"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_compute_instance_from_template" {
  summary = "A virtual machine made from a template, with its disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance_from_template"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  guard "google_backup_dr_backup_plan_association" {
    reference   = "resource"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_compute_per_instance_config" {
  summary = "The preserved state of a machine of a managed group"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_per_instance_config"

  hazard "remove_instance_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the machine itself is deleted with its configuration"
  }

  hazard "remove_instance_state_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the preserved state is taken off the machine at once, instead of at its next recreation"
  }
}

stateful "google_compute_region_per_instance_config" {
  summary = "The preserved state of a machine of a regional managed group"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_region_per_instance_config"

  hazard "remove_instance_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the machine itself is deleted with its configuration"
  }

  hazard "remove_instance_state_on_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the preserved state is taken off the machine at once, instead of at its next recreation"
  }
}
