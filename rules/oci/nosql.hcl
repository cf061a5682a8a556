stateful "oci_nosql_table" {
  summary = "A NoSQL table with its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/nosql_table"
}
