stateful "aws_glue_catalog" {
  summary = "A data catalogue with its databases and tables, and the data it manages itself"
  kind    = "warehouse"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_catalog"
  since   = "6.44.0"

  iam {
    destroy = ["glue:DeleteCatalog", "glue:DeleteDatabase", "glue:DeleteTable"]
    disarm  = ["glue:UpdateCatalog"]
  }
}

stateful "aws_glue_catalog_database" {
  summary = "A catalogue database and the definitions of its tables"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_catalog_database"

  iam {
    destroy = ["glue:DeleteDatabase", "glue:DeleteTable"]
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

stateful "aws_glue_ml_transform" {
  summary = "A matching transform and the labels by which it was taught"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/glue_ml_transform"

  iam {
    destroy = ["glue:DeleteMLTransform"]
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
