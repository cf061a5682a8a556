stateful "clickhousedbops_database" {
  summary = "A database with its tables"
  kind    = "warehouse"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ClickHouse/clickhousedbops/latest/docs/resources/database"
}
