stateful "google_filestore_backup" {
  summary = "A backup of a Filestore share"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/filestore_backup"
}

stateful "google_filestore_instance" {
  summary = "A Filestore instance with the files of its share"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/filestore_instance"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "6.4.0"
  }

  guard "google_backup_dr_backup_plan_association" {
    reference   = "resource"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_filestore_snapshot" {
  summary = "A snapshot of a Filestore share"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/filestore_snapshot"
}
