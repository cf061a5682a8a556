stateful "databricks_database_instance" {
  summary = "A PostgreSQL instance with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/database_instance"

  recovery "retention_window_in_days" {
    weaker  = "lower"
    default = "7"
  }
}

stateful "databricks_postgres_branch" {
  summary = "A branch with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/postgres_branch"
  since   = "1.102.0"

  protection "spec.is_protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  hazard "purge_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the branch is deleted at once and cannot be undeleted"
  }
}

stateful "databricks_postgres_cdf_config" {
  summary = "A change feed and the place it has come to"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/postgres_cdf_config"
}

stateful "databricks_postgres_database" {
  summary = "A PostgreSQL database with its tables"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/postgres_database"
}

stateful "databricks_postgres_endpoint" {
  summary = "A compute endpoint, whose hostname its clients have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/postgres_endpoint"
}

stateful "databricks_postgres_project" {
  summary = "A project with its branches and databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/postgres_project"
  since   = "1.102.0"

  protection "initial_branch_spec.is_protected" {
    safe        = ["true"]
    enforced_by = "service"
    note        = "it is read only as the project is made, and holds as long as the branch is protected"
  }

  hazard "purge_on_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the project is deleted at once and cannot be undeleted"
  }

  guard "databricks_postgres_branch" {
    reference   = "parent"
    attribute   = "spec.is_protected"
    safe        = ["true"]
    protects    = "deletion"
    enforced_by = "service"
  }
}
