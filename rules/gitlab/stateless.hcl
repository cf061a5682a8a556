stateless = [
  "gitlab_branch_protection",
  "gitlab_deploy_key",
  "gitlab_group_membership",
  "gitlab_group_variable",
  "gitlab_project_membership",
  "gitlab_project_variable",
  "gitlab_repository_file",
]
