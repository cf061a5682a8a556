stateful "influxdb_authorization" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/komminarlabs/influxdb/latest/docs/resources/authorization"
}

stateful "influxdb_bucket" {
  summary = "A bucket with its series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/komminarlabs/influxdb/latest/docs/resources/bucket"
}

stateful "influxdb_database" {
  summary = "A database with its series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/influxdb/latest/docs/resources/database"
}

stateful "influxdb_organization" {
  summary = "An organization with its buckets, tasks and dashboards"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/komminarlabs/influxdb/latest/docs/resources/organization"
}
