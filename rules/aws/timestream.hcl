stateful "aws_timestreaminfluxdb_db_cluster" {
  summary = "An InfluxDB cluster and its time series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/timestreaminfluxdb_db_cluster"
  since   = "6.11.0"

  iam {
    destroy = ["timestream-influxdb:DeleteDbCluster"]
  }
}

stateful "aws_timestreaminfluxdb_db_instance" {
  summary = "An InfluxDB database and its time series"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/timestreaminfluxdb_db_instance"

  iam {
    destroy = ["timestream-influxdb:DeleteDbInstance"]
  }
}

stateful "aws_timestreamwrite_database" {
  summary    = "A Timestream database, once its tables are gone"
  kind       = "database"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/timestreamwrite_database"
  only_empty = true

  iam {
    destroy = ["timestream:DeleteDatabase"]
  }
}

stateful "aws_timestreamwrite_table" {
  summary = "A Timestream table and its records"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/timestreamwrite_table"

  recovery "retention_properties.magnetic_store_retention_period_in_days" {
    weaker = "lower"
  }

  recovery "retention_properties.memory_store_retention_period_in_hours" {
    weaker = "lower"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["timestream:DeleteTable"]
    disarm  = ["timestream:UpdateTable"]
  }
}
