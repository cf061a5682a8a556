stateful "aws_networkmanager_core_network" {
  summary = "The core of a wide area network"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/networkmanager_core_network"

  iam {
    destroy = ["networkmanager:DeleteCoreNetwork"]
  }
}
