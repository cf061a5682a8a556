stateful "google_bigtable_instance" {
  summary = "A Bigtable instance with every table in it"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigtable_instance"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "3.22.0"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "all backups in the instance are deleted first, so that nothing stops its deletion"
  }
}

stateful "google_bigtable_table" {
  summary = "The rows of a Bigtable table"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/bigtable_table"

  protection "deletion_protection" {
    safe        = ["PROTECTED"]
    default     = "UNPROTECTED"
    enforced_by = "service"
    since       = "4.49.0"
    note        = "The value is a word, not a boolean; it also keeps the column families and the instance from being deleted"
  }

  recovery "automated_backup_policy.retention_period" {
    weaker = "lower"
  }

  recovery "change_stream_retention" {
    weaker = "lower"
  }
}
