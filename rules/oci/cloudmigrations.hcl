stateful "oci_cloud_migrations_migration_asset" {
  summary = "The copies of the disks of a machine that is being moved"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/cloud_migrations_migration_asset"
}
