stateful "awscc_secretsmanager_secret" {
  summary = "A secret and all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/secretsmanager_secret"

  iam {
    destroy = ["secretsmanager:DeleteSecret"]
    disarm  = ["secretsmanager:RemoveRegionsFromReplication"]
  }
}
