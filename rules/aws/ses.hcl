stateful "aws_ses_domain_identity" {
  summary = "A verified sending domain"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ses_domain_identity"

  iam {
    destroy = ["ses:DeleteIdentity"]
  }
}

stateful "aws_ses_email_identity" {
  summary = "A verified sending address"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ses_email_identity"

  iam {
    destroy = ["ses:DeleteIdentity"]
  }
}

stateful "aws_sesv2_contact_list" {
  summary = "A mailing list and its opt-outs"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sesv2_contact_list"

  iam {
    destroy = ["ses:DeleteContactList", "ses:DeleteContact"]
  }
}

stateful "aws_sesv2_dedicated_ip_pool" {
  summary = "A pool of addresses with a sending reputation"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sesv2_dedicated_ip_pool"

  iam {
    destroy = ["ses:DeleteDedicatedIpPool"]
  }
}

stateful "aws_sesv2_email_identity" {
  summary = "A verified sending domain or address and its keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sesv2_email_identity"

  iam {
    destroy = ["ses:DeleteEmailIdentity"]
  }
}
