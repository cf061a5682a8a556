stateful "google_compute_address" {
  summary = "A reserved regional IP address, which cannot be had again once released"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_address"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_disk" {
  summary = "A zonal persistent disk"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_disk"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "create_snapshot_before_destroy" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "google_backup_dr_backup_plan_association" {
    reference   = "resource"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "google_compute_disk_resource_policy_attachment" {
    reference   = "disk"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_compute_global_address" {
  summary = "A reserved global IP address, which cannot be had again once released"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_global_address"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_ha_vpn_gateway" {
  summary = "A VPN gateway, whose addresses its peers have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_ha_vpn_gateway"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_image" {
  summary = "A disk image that instances are made from"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_image"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_instance" {
  summary = "A virtual machine with its boot disk and local state"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
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

stateful "google_compute_interconnect" {
  summary = "A Dedicated or Partner Interconnect, whose circuit takes weeks to be provisioned again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_interconnect"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_interconnect_attachment" {
  summary = "An attachment to an interconnect, whose pairing a partner has to make again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_interconnect_attachment"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_machine_image" {
  summary = "A machine image with the disks of an instance"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_machine_image"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_per_instance_config" {
  summary = "The preserved state of a machine of a managed group"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_per_instance_config"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_public_advertised_prefix" {
  summary = "A prefix of your own addresses advertised from Google"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_public_advertised_prefix"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_region_disk" {
  summary = "A regional persistent disk"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_region_disk"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  recovery "create_snapshot_before_destroy" {
    weaker = "off"
    safe   = ["true"]
  }

  guard "google_backup_dr_backup_plan_association" {
    reference   = "resource"
    protects    = "recovery"
    enforced_by = "service"
  }

  guard "google_compute_region_disk_resource_policy_attachment" {
    reference   = "disk"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_compute_region_per_instance_config" {
  summary = "The preserved state of a machine of a regional managed group"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_region_per_instance_config"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_service_attachment" {
  summary = "A published service, whose URI its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_service_attachment"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_snapshot" {
  summary = "A snapshot of a persistent disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_snapshot"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_storage_pool" {
  summary = "A Hyperdisk storage pool that disks lie in"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_storage_pool"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_compute_vpn_gateway" {
  summary = "A VPN gateway, whose id its tunnels and peers refer to"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_vpn_gateway"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
