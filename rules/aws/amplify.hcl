stateful "aws_amplify_app" {
  summary = "A web app with its branches, builds and web address"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/amplify_app"

  iam {
    destroy = ["amplify:DeleteApp"]
  }
}

stateful "aws_amplify_backend_environment" {
  summary = "An environment behind an app and what was deployed into it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/amplify_backend_environment"

  iam {
    destroy = ["amplify:DeleteBackendEnvironment"]
  }
}

stateful "aws_amplify_branch" {
  summary = "A branch with its deployed site, which may have been uploaded by hand"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/amplify_branch"

  iam {
    destroy = ["amplify:DeleteBranch", "amplify:DeleteJob"]
  }
}

stateful "aws_amplify_webhook" {
  summary = "A build hook, whose secret address its callers hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/amplify_webhook"

  iam {
    destroy = ["amplify:DeleteWebHook"]
  }
}
