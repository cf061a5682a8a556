stateful "awscc_ses_mail_manager_archive" {
  summary = "An archive of mail"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ses_mail_manager_archive"

  recovery "retention.retention_period" {
    weaker = "off"
    safe   = ["PERMANENT"]
  }

  iam {
    destroy = ["ses:DeleteArchive"]
    disarm  = ["ses:UpdateArchive"]
  }
}

stateful "awscc_ses_mail_manager_ingress_point" {
  summary = "The point where mail comes in, whose host name mail records name"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ses_mail_manager_ingress_point"

  iam {
    destroy = ["ses:DeleteIngressPoint"]
    disarm  = ["ses:UpdateIngressPoint"]
  }
}
