explained "*force_push_bypassers" {
  types   = ["github_branch_protection"]
  because = "it is about pushes"
}

explained "*protected" {
  types   = ["github_organization_ruleset"]
  because = "it chooses repositories"
}

explained "allows_deletions" {
  types   = ["github_branch_protection"]
  because = "it is about branches; the repository can be deleted all the same"
}

explained "archived" {
  types   = ["github_repository"]
  because = "an archived repository can be deleted like any other"
}

explained "delete_branch_on_merge" {
  types   = ["github_repository"]
  because = "it is about branches that have been merged"
}

explained "deployment_branch_policy.protected_branches" {
  types   = ["github_repository_environment"]
  because = "it is about what may be deployed"
}

explained "destroy_on_drift" {
  types   = ["github_actions_organization_secret", "github_actions_secret"]
  because = "the value is in the configuration"
}

explained "downgrade_on_destroy" {
  types   = ["github_membership"]
  because = "a membership is given again from its definition"
}

explained "lock_branch" {
  types   = ["github_branch_protection"]
  because = "it is about pushes; the repository can be deleted all the same"
}

explained "prevent_self_review" {
  types   = ["github_repository_environment"]
  because = "it is about who may approve a deployment"
}

explained "rules.deletion" {
  types   = ["github_organization_ruleset", "github_repository_ruleset"]
  because = "it is about branches and tags; the repository can be deleted all the same"
}

explained "secret_scanning_push_protection_enabled_for_new_repositories" {
  types   = ["github_enterprise_security_analysis_settings", "github_organization_settings"]
  because = "it is about secrets in what is pushed"
}

explained "security_and_analysis.secret_scanning_push_protection" {
  types   = ["github_repository"]
  because = "it is about secrets in what is pushed"
}
