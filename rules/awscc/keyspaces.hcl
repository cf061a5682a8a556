stateful "awscc_cassandra_keyspace" {
  summary = "A Cassandra keyspace and the tables in it"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cassandra_keyspace"

  iam {
    destroy = ["cassandra:Drop", "cassandra:DropMultiRegionResource"]
  }
}

stateful "awscc_cassandra_table" {
  summary = "A Cassandra table and its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/cassandra_table"

  recovery "point_in_time_recovery_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["cassandra:Drop", "cassandra:DropMultiRegionResource"]
    disarm  = ["cassandra:Alter", "cassandra:AlterMultiRegionResource"]
  }
}
