stateful "postgresql_database" {
  summary = "A PostgreSQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs/resources/postgresql_database"
}

stateful "postgresql_extension" {
  summary = "An extension with the tables of its own, and whatever uses its types if drop_cascade is set"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cyrilgdn/postgresql/latest/docs/resources/postgresql_extension"

  hazard "drop_cascade" {
    unsafe  = ["true"]
    default = "false"
    because = "every column, table and index that depends on the extension is dropped with it"
  }
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
    empties = true
  }
}
