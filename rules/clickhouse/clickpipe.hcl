stateful "clickhouse_clickpipe" {
  summary = "An ingestion pipe and the place it has read up to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ClickHouse/clickhouse/latest/docs/resources/clickpipe"
}
