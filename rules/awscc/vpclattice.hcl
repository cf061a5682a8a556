stateful "awscc_vpclattice_service" {
  summary = "A service, whose generated host name clients call"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/vpclattice_service"

  iam {
    destroy = ["vpc-lattice:DeleteService"]
  }
}
