stateful "oci_file_storage_file_system" {
  summary = "A file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/file_storage_file_system"
}

stateful "oci_file_storage_snapshot" {
  summary = "A snapshot of a file system"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/file_storage_snapshot"
}
