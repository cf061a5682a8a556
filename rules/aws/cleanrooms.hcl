stateful "aws_cleanrooms_collaboration" {
  summary = "A collaboration, which its other members would have to join again"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cleanrooms_collaboration"

  iam {
    destroy = ["cleanrooms:DeleteCollaboration"]
  }
}

stateful "aws_cleanrooms_membership" {
  summary    = "The membership of a collaboration and the history of its analyses, once nothing is under it"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cleanrooms_membership"
  only_empty = true

  iam {
    destroy = ["cleanrooms:DeleteMembership"]
  }
}
