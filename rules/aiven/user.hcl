stateful "aiven_alloydbomni_user" {
  summary = "A database user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.51.2/docs/resources/alloydbomni_user"
  until   = "4.52.0"
}

stateful "aiven_cassandra_user" {
  summary = "A database user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.50.0/docs/resources/cassandra_user"
  until   = "4.51.0"
}

stateful "aiven_clickhouse_user" {
  summary = "A database user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/clickhouse_user"
}

stateful "aiven_influxdb_user" {
  summary = "A database user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.13.3/docs/resources/influxdb_user"
  until   = "4.14.0"
}

stateful "aiven_kafka_user" {
  summary = "A Kafka user with its password and certificate"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/kafka_user"
}

stateful "aiven_m3db_user" {
  summary = "A database user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.44.0/docs/resources/m3db_user"
  until   = "4.45.0"
}

stateful "aiven_mysql_user" {
  summary = "A database user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/mysql_user"
}

stateful "aiven_opensearch_user" {
  summary = "A user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/opensearch_user"
}

stateful "aiven_organization_application_user" {
  summary = "An application user with its tokens and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/organization_application_user"
}

stateful "aiven_organization_application_user_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/organization_application_user_token"
}

stateful "aiven_pg_user" {
  summary = "A database user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/pg_user"
}

stateful "aiven_redis_user" {
  summary = "A user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/4.47.0/docs/resources/redis_user"
  until   = "4.48.0"
}

stateful "aiven_service_user" {
  summary = "A user of a service with its password and certificate"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/3.13.4/docs/resources/service_user"
  until   = "4.0.0"
}

stateful "aiven_valkey_user" {
  summary = "A user and its password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/valkey_user"
}
