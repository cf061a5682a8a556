stateful "gitlab_project" {
  summary = "A Git repository with its history, issues and merge requests"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project"

  protection "archive_on_destroy" {
    safe        = ["true"]
    enforced_by = "terraform"
    note        = "Destroy then archives the project instead of deleting it"
  }

  hazard "permanently_delete_on_destroy" {
    unsafe  = ["true"]
    because = "the project is deleted at once and cannot be restored"
  }
}
