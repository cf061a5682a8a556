stateful "postgresql_database" {
  summary = "A PostgreSQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs/resources/postgresql_database"
}

stateful "postgresql_schema" {
  summary = "A schema, and its tables if drop_cascade is set"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs/resources/postgresql_schema"

  hazard "drop_cascade" {
    unsafe  = ["true"]
    default = "false"
    because = "every table in the schema is dropped with it"
  }
}
