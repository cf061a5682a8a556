stateful "gitlab_cluster_agent_token" {
  summary = "The token that an agent holds"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/cluster_agent_token"
}

stateful "gitlab_deploy_token" {
  summary = "A deploy token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/deploy_token"
  until   = "19.0.0"
}

stateful "gitlab_group_access_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/group_access_token"
}

stateful "gitlab_group_deploy_token" {
  summary = "A deploy token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/group_deploy_token"
}

stateful "gitlab_group_service_account_access_token" {
  summary = "A token of a service account, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/group_service_account_access_token"
}

stateful "gitlab_personal_access_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/personal_access_token"
}

stateful "gitlab_pipeline_trigger" {
  summary = "The token of those who trigger pipelines"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/pipeline_trigger"
}

stateful "gitlab_project_access_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project_access_token"
}

stateful "gitlab_project_deploy_token" {
  summary = "A deploy token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/project_deploy_token"
}

stateful "gitlab_runner_controller_token" {
  summary = "The token that a runner controller holds"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/runner_controller_token"
}

stateful "gitlab_user_impersonation_token" {
  summary = "A token of a user, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/user_impersonation_token"
}
