stateful "oci_nosql_table" {
  summary = "A NoSQL table with its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/nosql_table"
}

stateful "oci_nosql_table_replica" {
  summary = "The copy of a NoSQL table in another region"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/nosql_table_replica"
}
