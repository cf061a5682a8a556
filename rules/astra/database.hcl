stateful "astra_cdc" {
  summary = "A change feed of tables and the changes not yet read from it"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/cdc"
}

stateful "astra_cdc_v3" {
  summary = "A change feed of tables and the changes not yet read from it"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/cdc_v3"
}

stateful "astra_database" {
  summary = "A database with its keyspaces and tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/database"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }
}

stateful "astra_keyspace" {
  summary = "A keyspace with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/keyspace"
}

stateful "astra_pcu_group" {
  summary = "A group of capacity units, with the capacity that is reserved"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/pcu_group"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
  }
}

stateful "astra_table" {
  summary = "A table and its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/datastax/astra/latest/docs/resources/table"
}
