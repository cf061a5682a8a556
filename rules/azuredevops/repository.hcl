stateful "azuredevops_azure_git_repository" {
  same_as = "azuredevops_git_repository"
  until   = "0.1.1"
}

stateful "azuredevops_feed" {
  summary = "A feed with the packages in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/feed"

  hazard "features.permanent_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the feed is deleted at once and cannot be restored"
  }
}

stateful "azuredevops_git_repository" {
  summary = "A Git repository with its history and pull requests"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/git_repository"
}

stateful "azuredevops_git_repository_branch" {
  summary = "A branch and the commits that only it holds"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/azuredevops/latest/docs/resources/git_repository_branch"
}
