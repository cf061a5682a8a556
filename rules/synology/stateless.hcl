stateless = [
  "synology_api",
  "synology_container_network",
  "synology_core_event",
  "synology_core_package_feed",
  "synology_core_task",
  "synology_filestation_cloud_init",
  "synology_filestation_file",
  "synology_filestation_iso",
]
