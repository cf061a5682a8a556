stateless = [
  "timescale_log_exporter",
  "timescale_metric_exporter",
  "timescale_peering_connection",
  "timescale_vpcs",
]
