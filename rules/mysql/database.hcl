stateful "mysql_database" {
  summary = "A MySQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/petoju/mysql/latest/docs/resources/database"
}

stateful "mysql_sql" {
  summary = "Whatever the SQL statements made, and delete_sql drops"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/petoju/mysql/latest/docs"
}
