stateless = [
  "ec_deployment_elasticsearch_keystore",
  "ec_deployment_extension",
  "ec_deployment_traffic_filter",
  "ec_deployment_traffic_filter_association",
  "ec_organization",
  "ec_serverless_traffic_filter",
  "ec_snapshot_repository",
]
