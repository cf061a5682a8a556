stateful "mssql_database" {
  summary = "An SQL Server database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/PGSSoft/mssql/latest/docs/resources/database"
}

stateful "mssql_script" {
  summary = "Whatever the script made, and delete_script drops"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/PGSSoft/mssql/latest/docs/resources/script"
}
