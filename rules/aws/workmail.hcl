stateful "aws_workmail_domain" {
  summary    = "A mail domain of an organization, once no address is in it"
  kind       = "dns"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workmail_domain"
  only_empty = true
  since      = "6.38.0"

  iam {
    destroy = ["workmail:DeregisterMailDomain"]
  }
}

stateful "aws_workmail_group" {
  summary = "A mail group with its members and address"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workmail_group"
  since   = "6.39.0"

  iam {
    destroy = ["workmail:DeleteGroup", "workmail:DeregisterFromWorkMail"]
  }
}

stateful "aws_workmail_organization" {
  summary = "A mail organization with its users and mailboxes"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workmail_organization"
  since   = "6.37.0"

  hazard "delete_directory" {
    unsafe  = ["true"]
    because = "the directory with its users is deleted as well"
  }

  hazard "delete_identity_center_application" {
    unsafe  = ["true"]
    because = "the sign-in application is deleted as well"
  }

  iam {
    destroy = ["workmail:DeleteOrganization"]
    disarm  = ["workmail:PutRetentionPolicy"]
  }
}

stateful "aws_workmail_user" {
  summary = "A user with mailbox and calendar"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workmail_user"
  since   = "6.39.0"

  iam {
    destroy = ["workmail:DeleteUser", "workmail:DeregisterFromWorkMail"]
  }
}
