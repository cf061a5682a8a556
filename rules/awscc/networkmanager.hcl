stateful "awscc_networkmanager_core_network" {
  summary = "The core of a wide area network"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/networkmanager_core_network"

  iam {
    destroy = ["networkmanager:DeleteCoreNetwork"]
  }
}

stateful "awscc_networkmanager_global_network" {
  summary = "A wide area network with its sites and devices"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/networkmanager_global_network"

  iam {
    destroy = ["networkmanager:DeleteGlobalNetwork"]
  }
}
