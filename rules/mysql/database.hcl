stateful "mysql_database" {
  summary = "A MySQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/petoju/mysql/latest/docs/resources/database"
}
