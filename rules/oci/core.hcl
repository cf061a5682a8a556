stateful "oci_core_boot_volume" {
  summary = "A boot volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_boot_volume"

  hazard "boot_volume_replicas_deletion" {
    unsafe  = ["true"]
    because = "the copies of the volume in other domains are deleted"
  }

  guard "oci_core_volume_backup_policy_assignment" {
    reference   = "asset_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "oci_core_boot_volume_backup" {
  summary = "A backup of a boot volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_boot_volume_backup"

  protection "is_prevent_deletion_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
    note        = "Only until the retention period is over"
  }

  protection "is_retention_lock_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
    note        = "Only until the retention period is over, and cannot be switched off again"
  }

  protection "is_indefinite_retention_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
  }

  recovery "retention_period.retention_time_amount" {
    weaker = "lower"
    since  = "8.25.0"
  }
}

stateful "oci_core_cluster_network" {
  summary = "A network of instance pools with their instances and the volumes attached to them"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_cluster_network"
}

stateful "oci_core_console_history" {
  summary = "What the serial console of an instance said"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_console_history"
}

stateful "oci_core_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_image"
}

stateful "oci_core_instance" {
  summary = "A virtual machine with its local state"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_instance"

  hazard "preserve_data_volumes_created_at_launch" {
    unsafe  = ["false"]
    default = "true"
    because = "the data volumes that were made with the instance are deleted with it"
  }

  recovery "preserve_boot_volume" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "oci_core_instance_pool" {
  summary = "A pool of instances with the volumes attached to them"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_instance_pool"
}

stateful "oci_core_volume" {
  summary = "A block volume and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_volume"

  hazard "block_volume_replicas_deletion" {
    unsafe  = ["true"]
    because = "the copies of the volume in other domains are deleted"
  }

  guard "oci_core_volume_backup_policy_assignment" {
    reference   = "asset_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "oci_core_volume_backup" {
  summary = "A backup of a block volume"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_volume_backup"

  protection "is_prevent_deletion_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
    note        = "Only until the retention period is over"
  }

  protection "is_retention_lock_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
    note        = "Only until the retention period is over, and cannot be switched off again"
  }

  protection "is_indefinite_retention_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
  }

  recovery "retention_period.retention_time_amount" {
    weaker = "lower"
    since  = "8.25.0"
  }
}

stateful "oci_core_volume_backup_policy" {
  summary = "A policy, without which no more backups of its volumes are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_volume_backup_policy"

  recovery "schedules.retention_seconds" {
    weaker = "lower"
  }

  recovery "schedules.is_prevent_deletion_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "8.25.0"
  }

  recovery "schedules.is_retention_lock_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "8.25.0"
  }

  recovery "schedules.retention_period.retention_time_amount" {
    weaker = "lower"
    since  = "8.25.0"
  }
}

stateful "oci_core_volume_group_backup" {
  summary = "A backup of a group of volumes"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/core_volume_group_backup"

  protection "is_prevent_deletion_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
    note        = "Only until the retention period is over"
  }

  protection "is_retention_lock_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
    note        = "Only until the retention period is over, and cannot be switched off again"
  }

  protection "is_indefinite_retention_enabled" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "8.25.0"
  }

  recovery "retention_period.retention_time_amount" {
    weaker = "lower"
    since  = "8.25.0"
  }
}
