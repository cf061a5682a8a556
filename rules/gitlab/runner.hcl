stateful "gitlab_cluster_agent" {
  summary = "An agent, to which clusters are connected"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/cluster_agent"
}

stateful "gitlab_runner" {
  summary = "A runner and the token that it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/runner"
  until   = "19.0.0"
}

stateful "gitlab_user_runner" {
  summary = "A runner and the token that it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/gitlabhq/gitlab/latest/docs/resources/user_runner"
}
