stateful "bitbucket_forked_repository" {
  summary = "A Git repository with its history, issues and pull requests"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/DrFaust92/bitbucket/latest/docs/resources/forked_repository"
}

stateful "bitbucket_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DrFaust92/bitbucket/latest/docs/resources/group"
}

stateful "bitbucket_repository" {
  summary = "A Git repository with its history, issues and pull requests"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/DrFaust92/bitbucket/latest/docs/resources/repository"
}
