stateful "google_compute_disk" {
  summary = "A zonal persistent disk"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_disk"

  recovery "create_snapshot_before_destroy" {
    weaker = "off"
    safe   = ["true"]
    since  = "6.25.0"
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

  guard "google_compute_disk_async_replication" {
    reference   = "primary_disk"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_compute_disk_async_replication" {
  summary = "The replication of a disk to another region, which cannot be resumed into the same disk"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_disk_async_replication"
}

stateful "google_compute_image" {
  summary = "A disk image that instances are made from"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_image"
}

stateful "google_compute_instant_snapshot" {
  summary = "An instant snapshot of a zonal disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_instant_snapshot"
}

stateful "google_compute_machine_image" {
  summary = "A machine image with the disks of an instance"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_machine_image"
}

stateful "google_compute_region_disk" {
  summary = "A regional persistent disk"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_region_disk"

  recovery "create_snapshot_before_destroy" {
    weaker = "off"
    safe   = ["true"]
    since  = "6.25.0"
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

  guard "google_compute_disk_async_replication" {
    reference   = "primary_disk"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_compute_region_instant_snapshot" {
  summary = "An instant snapshot of a regional disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_region_instant_snapshot"
  since   = "7.32.0"
}

stateful "google_compute_snapshot" {
  summary = "A snapshot of a persistent disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/compute_snapshot"
}
