stateful "aws_controltower_landing_zone" {
  summary = "The landing zone that governs every account"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/controltower_landing_zone"

  iam {
    destroy = ["controltower:DeleteLandingZone"]
    disarm  = ["controltower:ResetLandingZone"]
  }
}

stateful "aws_organizations_account" {
  summary = "The membership of an account, and all that is in the account if close_on_deletion is set"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/organizations_account"

  hazard "close_on_deletion" {
    unsafe  = ["true"]
    default = "false"
    because = "the account is closed rather than only removed from the organization"
  }

  iam {
    destroy = ["organizations:CloseAccount", "organizations:RemoveAccountFromOrganization", "organizations:LeaveOrganization", "account:CloseAccount"]
  }
}

stateful "aws_organizations_organization" {
  summary    = "The organization with its id and policies, once its other accounts are gone"
  kind       = "container"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/organizations_organization"
  only_empty = true

  iam {
    destroy = ["organizations:DeleteOrganization"]
  }
}

stateful "aws_organizations_organizational_unit" {
  summary    = "An organizational unit, whose id policies and automation name, once nothing is in it"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/organizations_organizational_unit"
  only_empty = true

  iam {
    destroy = ["organizations:DeleteOrganizationalUnit"]
  }
}
