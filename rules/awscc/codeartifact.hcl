stateful "awscc_codeartifact_domain" {
  summary    = "A domain of package repositories, once they are gone"
  kind       = "registry"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/codeartifact_domain"
  only_empty = true

  iam {
    destroy = ["codeartifact:DeleteDomain"]
  }
}

stateful "awscc_codeartifact_repository" {
  summary = "A repository of packages"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/codeartifact_repository"

  iam {
    destroy = ["codeartifact:DeleteRepository", "codeartifact:DeletePackage", "codeartifact:DeletePackageVersions"]
    disarm  = ["codeartifact:DisposePackageVersions"]
  }
}
