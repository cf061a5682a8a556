stateful "influxdb-v2_authorization" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/lancey-energy-storage/influxdb-v2/latest/docs/resources/authorization"
}

stateful "influxdb-v2_bucket" {
  summary = "A bucket with its series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/lancey-energy-storage/influxdb-v2/latest/docs/resources/bucket"
}
