stateful "awscc_chime_app_instance" {
  summary = "A messaging app with its users, channels and messages"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/chime_app_instance"

  iam {
    destroy = ["chime:DeleteAppInstance"]
  }
}
