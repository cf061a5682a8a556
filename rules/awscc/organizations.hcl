stateful "awscc_controltower_landing_zone" {
  summary = "The landing zone that governs every account"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/controltower_landing_zone"

  iam {
    destroy = ["controltower:DeleteLandingZone"]
    disarm  = ["controltower:ResetLandingZone"]
  }
}

stateful "awscc_organizations_account" {
  summary = "An account, which is closed with everything in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/organizations_account"

  iam {
    destroy = ["organizations:CloseAccount", "organizations:RemoveAccountFromOrganization", "organizations:LeaveOrganization", "account:CloseAccount"]
  }
}

stateful "awscc_organizations_organization" {
  summary    = "The organization with its id and policies, once its other accounts are gone"
  kind       = "container"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/organizations_organization"
  only_empty = true

  iam {
    destroy = ["organizations:DeleteOrganization"]
  }
}

stateful "awscc_organizations_organizational_unit" {
  summary    = "An organizational unit, whose id policies and automation name, once nothing is in it"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/organizations_organizational_unit"
  only_empty = true

  iam {
    destroy = ["organizations:DeleteOrganizationalUnit"]
  }
}
