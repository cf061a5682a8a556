stateful "aws_codeconnections_connection" {
  summary = "A connection to a Git provider, which a person has to confirm again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codeconnections_connection"

  iam {
    destroy = ["codeconnections:DeleteConnection"]
  }
}

stateful "aws_codeconnections_host" {
  summary    = "A host of Git providers, which a person has to set up again, once its connections are gone"
  kind       = "identity"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codeconnections_host"
  only_empty = true

  iam {
    destroy = ["codeconnections:DeleteHost"]
  }
}

stateful "aws_codestarconnections_connection" {
  summary = "A connection to a Git provider, which a person has to confirm again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codestarconnections_connection"

  iam {
    destroy = ["codestar-connections:DeleteConnection", "codeconnections:DeleteConnection"]
  }
}

stateful "aws_codestarconnections_host" {
  summary    = "A host of Git providers, which a person has to set up again, once its connections are gone"
  kind       = "identity"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/codestarconnections_host"
  only_empty = true

  iam {
    destroy = ["codestar-connections:DeleteHost", "codeconnections:DeleteHost"]
  }
}
