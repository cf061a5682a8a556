explained "internal_force_update" {
  types   = ["boundary_host_catalog_plugin", "boundary_storage_bucket"]
  because = "it is internal"
}
