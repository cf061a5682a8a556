stateful "aws_datazone_domain" {
  summary = "A domain of projects, glossaries and catalogued data"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/datazone_domain"

  hazard "skip_deletion_check" {
    unsafe  = ["true"]
    because = "projects and other entities are deleted with the domain"
    empties = true
  }

  iam {
    destroy = ["datazone:DeleteDomain"]
  }
}

stateful "aws_datazone_environment" {
  summary = "An environment and the databases and tools deployed into it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/datazone_environment"

  iam {
    destroy = ["datazone:DeleteEnvironment"]
  }
}

stateful "aws_datazone_project" {
  summary = "A project and what it has published"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/datazone_project"

  hazard "skip_deletion_check" {
    unsafe  = ["true"]
    because = "entities of the project are deleted with it"
    empties = true
  }

  iam {
    destroy = ["datazone:DeleteProject"]
  }
}
