stateful "gitlab_application" {
  summary = "An application, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/application"
}

stateful "gitlab_group_service_account" {
  summary = "An account with its tokens and what it has contributed"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/group_service_account"
}

stateful "gitlab_instance_service_account" {
  summary = "An account with its tokens and what it has contributed"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/instance_service_account"
}

stateful "gitlab_project_service_account" {
  summary = "An account with its tokens and what it has contributed"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project_service_account"
}

stateful "gitlab_user" {
  summary = "A user, whose contributions and projects go with the account"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/user"
}
