stateful "aws_secretsmanager_secret" {
  summary = "A secret and all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/secretsmanager_secret"

  hazard "recovery_window_in_days" {
    unsafe  = ["0"]
    default = "30"
    because = "the secret is deleted at once and cannot be restored"
  }

  recovery "recovery_window_in_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["secretsmanager:DeleteSecret"]
    disarm  = ["secretsmanager:RemoveRegionsFromReplication"]
  }
}
