stateful "awscc_eventschemas_registry" {
  summary = "A registry of event schemas"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/eventschemas_registry"

  iam {
    destroy = ["schemas:DeleteRegistry"]
  }
}

stateful "awscc_eventschemas_schema" {
  summary = "An event schema and its versions"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/eventschemas_schema"

  iam {
    destroy = ["schemas:DeleteSchema"]
  }
}
