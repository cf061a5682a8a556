stateful "exoscale_database" {
  same_as = "exoscale_dbaas"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/database"
}

stateful "exoscale_dbaas" {
  summary = "A database service with its databases, topics or indexes and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/dbaas"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "service"
  }
}

stateful "exoscale_dbaas_kafka_user" {
  summary = "A user of a service, whose key and password are generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/dbaas_kafka_user"
}

stateful "exoscale_dbaas_mysql_database" {
  summary = "A database of a service with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/dbaas_mysql_database"
}

stateful "exoscale_dbaas_mysql_user" {
  summary = "A database user, whose password is generated and who may have rights given in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/dbaas_mysql_user"
}

stateful "exoscale_dbaas_opensearch_user" {
  summary = "A user of a service, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/dbaas_opensearch_user"
}

stateful "exoscale_dbaas_pg_database" {
  summary = "A database of a service with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/dbaas_pg_database"
}

stateful "exoscale_dbaas_pg_user" {
  summary = "A database user, whose password is generated and who may have rights given in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/dbaas_pg_user"
}

stateful "exoscale_dbaas_valkey_user" {
  summary = "A user of a service, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/dbaas_valkey_user"
}
