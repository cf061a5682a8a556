stateful "aws_keyspaces_keyspace" {
  summary = "A Cassandra keyspace and the tables in it"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/keyspaces_keyspace"

  iam {
    destroy = ["cassandra:Drop", "cassandra:DropMultiRegionResource"]
  }
}

stateful "aws_keyspaces_table" {
  summary = "A Cassandra table and its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/keyspaces_table"

  recovery "point_in_time_recovery.status" {
    weaker  = "off"
    safe    = ["ENABLED"]
    default = "DISABLED"
  }

  iam {
    destroy = ["cassandra:Drop", "cassandra:DropMultiRegionResource"]
    disarm  = ["cassandra:Alter", "cassandra:AlterMultiRegionResource"]
  }
}
