stateful "gitlab_branch" {
  summary = "A branch and the commits that only it holds"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/branch"

  protection "keep_on_destroy" {
    safe        = ["true"]
    enforced_by = "terraform"
    note        = "Destroy then leaves the branch in the project"
  }
}

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

stateful "gitlab_project_issue" {
  summary = "An issue with its discussion"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project_issue"

  protection "delete_on_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then closes the issue instead of deleting it"
  }
}

stateful "gitlab_project_tag" {
  summary = "A tag and the commits that only it holds"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project_tag"
}

stateful "gitlab_release" {
  summary = "A release with its notes and the evidence collected for it"
  kind    = "repository"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/release"
}
