stateful "aws_schemas_registry" {
  summary = "A registry of event schemas"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/schemas_registry"

  iam {
    destroy = ["schemas:DeleteRegistry"]
  }
}

stateful "aws_schemas_schema" {
  summary = "An event schema and its versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/schemas_schema"

  iam {
    destroy = ["schemas:DeleteSchema"]
  }
}
