stateful "awscc_timestream_database" {
  summary    = "A Timestream database, once its tables are gone"
  kind       = "database"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/timestream_database"
  only_empty = true

  iam {
    destroy = ["timestream:DeleteDatabase"]
  }
}

stateful "awscc_timestream_influx_db_cluster" {
  summary = "An InfluxDB cluster and its time series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/timestream_influx_db_cluster"

  iam {
    destroy = ["timestream-influxdb:DeleteDbCluster"]
  }
}

stateful "awscc_timestream_influx_db_instance" {
  summary = "An InfluxDB database and its time series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/timestream_influx_db_instance"

  iam {
    destroy = ["timestream-influxdb:DeleteDbInstance"]
  }
}

stateful "awscc_timestream_table" {
  summary = "A Timestream table and its records"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/timestream_table"

  recovery "retention_properties.magnetic_store_retention_period_in_days" {
    weaker = "lower"
  }

  recovery "retention_properties.memory_store_retention_period_in_hours" {
    weaker = "lower"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["timestream:DeleteTable"]
    disarm  = ["timestream:UpdateTable"]
  }
}
