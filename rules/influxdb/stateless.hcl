stateless = [
  "influxdb_continuous_query",
  "influxdb_label",
  "influxdb_task",
  "influxdb_user",
]
