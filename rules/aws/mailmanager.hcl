stateful "aws_mailmanager_archive" {
  summary = "An archive of mail"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mailmanager_archive"
  since   = "6.59.0"

  recovery "retention.retention_period" {
    weaker = "off"
    safe   = ["PERMANENT"]
  }

  iam {
    destroy = ["ses:DeleteArchive"]
    disarm  = ["ses:UpdateArchive"]
  }
}

stateful "aws_mailmanager_ingress_point" {
  summary = "The point where mail comes in, whose host name mail records name"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/mailmanager_ingress_point"
  since   = "6.59.0"

  iam {
    destroy = ["ses:DeleteIngressPoint"]
    disarm  = ["ses:UpdateIngressPoint"]
  }
}
