stateful "gitlab_group_access_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/group_access_token"
}

stateful "gitlab_personal_access_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/personal_access_token"
}

stateful "gitlab_project_access_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project_access_token"
}
