stateful "awscc_amplify_app" {
  summary = "A web app with its branches, builds and web address"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/amplify_app"

  iam {
    destroy = ["amplify:DeleteApp"]
  }
}

stateful "awscc_amplify_branch" {
  summary = "A branch with its deployed site, which may have been uploaded by hand"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/amplify_branch"

  iam {
    destroy = ["amplify:DeleteBranch", "amplify:DeleteJob"]
  }
}
