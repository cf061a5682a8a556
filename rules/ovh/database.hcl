stateful "ovh_cloud_project_database" {
  summary = "A database service with its databases, topics or indexes and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "2.8.0"
  }
}

stateful "ovh_cloud_project_database_clickhouse_user" {
  summary = "A user of a service, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database_clickhouse_user"
}

stateful "ovh_cloud_project_database_database" {
  summary = "A database of a service with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database_database"
}

stateful "ovh_cloud_project_database_kafka_topic" {
  summary = "A Kafka topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database_kafka_topic"
}

stateful "ovh_cloud_project_database_m3db_namespace" {
  summary = "A namespace with its measurements"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/2.16.1/docs/resources/cloud_project_database_m3db_namespace"
  until   = "2.17.0"
}

stateful "ovh_cloud_project_database_m3db_user" {
  summary = "A user of a service, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/2.16.1/docs/resources/cloud_project_database_m3db_user"
  until   = "2.17.0"
}

stateful "ovh_cloud_project_database_mongodb_user" {
  summary = "A user of a service, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database_mongodb_user"
}

stateful "ovh_cloud_project_database_opensearch_user" {
  summary = "A user of a service, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database_opensearch_user"
}

stateful "ovh_cloud_project_database_postgresql_user" {
  summary = "A database user, whose password is generated and who may have rights given in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database_postgresql_user"
}

stateful "ovh_cloud_project_database_redis_user" {
  summary = "A user of a service, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/2.16.1/docs/resources/cloud_project_database_redis_user"
  until   = "2.17.0"
}

stateful "ovh_cloud_project_database_user" {
  summary = "A database user, whose password is generated and who may have rights given in the database"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database_user"
}

stateful "ovh_cloud_project_database_valkey_user" {
  summary = "A user of a service, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_database_valkey_user"
}

stateful "ovh_hosting_privatedatabase" {
  summary = "A database server with its databases and their dumps"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/hosting_privatedatabase"
}

stateful "ovh_hosting_privatedatabase_database" {
  summary = "A database of a server with its tables and dumps"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/hosting_privatedatabase_database"
}

stateful "ovh_hosting_privatedatabase_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/hosting_privatedatabase_user"
}
