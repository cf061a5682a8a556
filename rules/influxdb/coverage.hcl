explained "retention_period" {
  types   = ["influxdb_bucket"]
  because = "it is how long series are kept in a bucket that lives"
}

explained "retention_policies*" {
  types   = ["influxdb_database"]
  because = "it is how long series are kept in a database that lives"
}
