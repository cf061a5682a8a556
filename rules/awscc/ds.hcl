stateful "awscc_directoryservice_simple_ad" {
  summary = "A directory, its users and computers"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/directoryservice_simple_ad"

  iam {
    destroy = ["ds:DeleteDirectory"]
    disarm  = ["ds:DeleteSnapshot"]
  }
}
