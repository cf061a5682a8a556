stateful "awscc_detective_graph" {
  summary = "A behaviour graph of up to a year of events"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/detective_graph"

  iam {
    destroy = ["detective:DeleteGraph"]
    disarm  = ["detective:DeleteMembers"]
  }
}

stateful "awscc_detective_organization_admin" {
  summary = "The delegated administrator, with whom the behaviour graph of the organization goes"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/detective_organization_admin"

  iam {
    destroy = ["detective:DisableOrganizationAdminAccount"]
  }
}
