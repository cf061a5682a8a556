stateful "awscc_datazone_domain" {
  summary    = "A domain of projects, glossaries and catalogued data, once they are gone"
  kind       = "container"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/datazone_domain"
  only_empty = true

  iam {
    destroy = ["datazone:DeleteDomain"]
  }
}

stateful "awscc_datazone_environment" {
  summary = "An environment and the databases and tools deployed into it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/datazone_environment"

  iam {
    destroy = ["datazone:DeleteEnvironment"]
  }
}

stateful "awscc_datazone_project" {
  summary = "A project and what it has published"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/datazone_project"

  iam {
    destroy = ["datazone:DeleteProject"]
  }
}
