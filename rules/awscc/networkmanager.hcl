stateful "awscc_networkmanager_core_network" {
  summary    = "The core of a wide area network, whose id other accounts have, once its attachments are gone"
  kind       = "network"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/networkmanager_core_network"
  only_empty = true

  iam {
    destroy = ["networkmanager:DeleteCoreNetwork"]
  }
}
