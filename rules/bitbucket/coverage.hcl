explained "default_branch_deletion" {
  types   = ["bitbucket_branching_model"]
  because = "it is about branches"
}
