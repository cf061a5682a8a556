stateful "aws_glue_catalog_database" {
  summary = "A catalogue database and the definitions of its tables"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_catalog_database"

  iam {
    destroy = ["glue:DeleteDatabase"]
  }
}

stateful "aws_glue_catalog_table" {
  summary = "The definition of a table, its partitions and versions"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_catalog_table"

  iam {
    destroy = ["glue:DeleteTable", "glue:BatchDeleteTable"]
    disarm  = ["glue:BatchDeletePartition"]
  }
}

stateful "aws_glue_registry" {
  summary = "A registry of schemas and their versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_registry"

  iam {
    destroy = ["glue:DeleteRegistry"]
  }
}

stateful "aws_glue_schema" {
  summary = "A schema and its versions, by which stored records are read"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_schema"

  iam {
    destroy = ["glue:DeleteSchema"]
  }
}
