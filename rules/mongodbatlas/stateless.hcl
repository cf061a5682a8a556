stateless = [
  "mongodbatlas_network_peering",
  "mongodbatlas_privatelink_endpoint",
  "mongodbatlas_privatelink_endpoint_service",
  "mongodbatlas_project_ip_access_list",
]
