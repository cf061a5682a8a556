stateful "yandex_ydb_database_dedicated" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/ydb_database_dedicated"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_ydb_database_serverless" {
  summary = "A database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/ydb_database_serverless"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "yandex_ydb_table" {
  summary = "A table with its rows"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/ydb_table"
}

stateful "yandex_ydb_table_changefeed" {
  summary = "A change feed with the changes nobody has read yet"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/ydb_table_changefeed"
}

stateful "yandex_ydb_topic" {
  summary = "A topic with its messages"
  kind    = "stream"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/ydb_topic"
}
