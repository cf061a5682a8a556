stateful "awscc_lakeformation_tag" {
  summary = "A tag with its assignments to tables and the access given by it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lakeformation_tag"

  iam {
    destroy = ["lakeformation:DeleteLFTag"]
    disarm  = ["lakeformation:UpdateLFTag"]
  }
}
