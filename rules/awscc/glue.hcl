stateful "awscc_glue_catalog" {
  summary = "A data catalogue with its databases and tables, and the data it manages itself"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/glue_catalog"

  iam {
    destroy = ["glue:DeleteCatalog", "glue:DeleteDatabase", "glue:DeleteTable"]
    disarm  = ["glue:UpdateCatalog"]
  }
}

stateful "awscc_glue_database" {
  summary = "A catalogue database and the definitions of its tables"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/glue_database"

  iam {
    destroy = ["glue:DeleteDatabase", "glue:DeleteTable"]
  }
}

stateful "awscc_glue_registry" {
  summary = "A registry of schemas and their versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/glue_registry"

  iam {
    destroy = ["glue:DeleteRegistry"]
  }
}

stateful "awscc_glue_schema" {
  summary = "A schema and its versions, by which stored records are read"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/glue_schema"

  iam {
    destroy = ["glue:DeleteSchema"]
  }
}

stateful "awscc_glue_schema_version" {
  summary = "A version of a schema, whose id stands in stored records"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/glue_schema_version"

  iam {
    destroy = ["glue:DeleteSchemaVersions"]
  }
}
