stateful "aws_inspector2_enabler" {
  summary = "The scanning of accounts by Inspector and the findings it made"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/inspector2_enabler"

  iam {
    destroy = ["inspector2:Disable"]
  }
}
