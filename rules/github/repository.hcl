stateful "github_branch" {
  summary = "A branch and the commits that only it holds"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/branch"
}

stateful "github_release" {
  summary = "A release and the files attached to it"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/release"
}

stateful "github_repository" {
  summary = "A Git repository with its history, issues and pull requests"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/integrations/github/latest/docs/resources/repository"

  protection "archive_on_destroy" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then archives the repository instead of deleting it"
  }
}
