stateful "materialize_app_password" {
  summary = "An app password, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/app_password"
}

stateful "materialize_cluster" {
  summary = "A cluster, and every source, view and sink on it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/cluster"
}

stateful "materialize_connection_aws" {
  summary = "A connection, whose external id the cloud trusts"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/connection_aws"
}

stateful "materialize_connection_aws_privatelink" {
  summary = "A connection, whose principal the other side has let in"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/connection_aws_privatelink"
}

stateful "materialize_connection_ssh_tunnel" {
  summary = "A connection with its generated key pair"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/connection_ssh_tunnel"
}

stateful "materialize_database" {
  summary = "A database, and every schema, table and source in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/database"
}

stateful "materialize_schema" {
  summary = "A schema, and every table and source in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/schema"
}

stateful "materialize_scim_config" {
  summary = "The endpoint by which a directory writes users, and its token"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/scim_config"
}

stateful "materialize_sink_iceberg" {
  summary = "A sink and the place it has written up to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/sink_iceberg"
}

stateful "materialize_sink_kafka" {
  summary = "A sink and the place it has written up to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/sink_kafka"
}

stateful "materialize_source_kafka" {
  summary = "A source and what it has read"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_kafka"
}

stateful "materialize_source_mysql" {
  summary = "A source and what it has read"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_mysql"
}

stateful "materialize_source_postgres" {
  summary = "A source and what it has read"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_postgres"
}

stateful "materialize_source_sqlserver" {
  summary = "A source and what it has read"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_sqlserver"
}

stateful "materialize_source_table_kafka" {
  summary = "A table fed from a source"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_table_kafka"
}

stateful "materialize_source_table_mysql" {
  summary = "A table fed from a source"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_table_mysql"
}

stateful "materialize_source_table_postgres" {
  summary = "A table fed from a source"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_table_postgres"
}

stateful "materialize_source_table_sqlserver" {
  summary = "A table fed from a source"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_table_sqlserver"
}

stateful "materialize_source_table_webhook" {
  summary = "A table of what was posted to it"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_table_webhook"
}

stateful "materialize_source_webhook" {
  summary = "A source with what was posted to it, and its address"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/source_webhook"
}

stateful "materialize_table" {
  summary = "A table and its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/MaterializeInc/materialize/latest/docs/resources/table"
}
