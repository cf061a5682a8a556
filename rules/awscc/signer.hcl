stateful "awscc_signer_signing_profile" {
  summary = "A signing profile, by which earlier signatures are checked"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/signer_signing_profile"

  iam {
    destroy = ["signer:CancelSigningProfile"]
  }
}
