stateful "aws_apprunner_connection" {
  summary = "A connection to a Git provider, which a person has to confirm again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/apprunner_connection"

  iam {
    destroy = ["apprunner:DeleteConnection"]
  }
}

stateful "aws_apprunner_service" {
  summary = "A service, whose web address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/apprunner_service"

  iam {
    destroy = ["apprunner:DeleteService"]
  }
}
