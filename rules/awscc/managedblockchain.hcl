stateful "awscc_managedblockchain_accessor" {
  summary = "The token by which a blockchain is reached"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/managedblockchain_accessor"

  iam {
    destroy = ["managedblockchain:DeleteAccessor"]
  }
}
