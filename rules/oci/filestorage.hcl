stateful "oci_file_storage_file_system" {
  summary = "A file system with its files and its snapshots"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/file_storage_file_system"

  hazard "is_lock_override" {
    unsafe  = ["true"]
    because = "the resource is deleted though somebody has locked it"
  }

  guard "oci_file_storage_replication" {
    reference   = "source_id"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "oci_file_storage_filesystem_snapshot_policy" {
  summary = "A policy, without which no more snapshots of its file systems are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/file_storage_filesystem_snapshot_policy"

  hazard "is_lock_override" {
    unsafe  = ["true"]
    because = "the resource is deleted though somebody has locked it"
  }

  recovery "schedules.retention_duration_in_seconds" {
    weaker = "lower"
  }

  recovery "schedules.lock_duration_details.lock_duration" {
    weaker    = "lower"
    unlimited = "0"
    since     = "8.10.0"
  }
}

stateful "oci_file_storage_snapshot" {
  summary = "A snapshot of a file system"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/file_storage_snapshot"

  protection "lock_duration_details.lock_mode" {
    safe        = ["GOVERNANCE", "COMPLIANCE"]
    enforced_by = "service"
    since       = "8.10.0"
    note        = "Only until the time in lock_duration_details is over"
  }

  hazard "is_lock_override" {
    unsafe  = ["true"]
    because = "the resource is deleted though somebody has locked it"
  }

  recovery "lock_duration_details.lock_duration" {
    weaker    = "lower"
    unlimited = "0"
    since     = "8.10.0"
  }
}

stateful "oci_lustre_file_storage_lustre_file_system" {
  summary = "A Lustre file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/lustre_file_storage_lustre_file_system"
}
