explained "retention_rules*" {
  types   = ["influxdb-v2_bucket"]
  because = "it is how long series are kept in a bucket that lives"
}
