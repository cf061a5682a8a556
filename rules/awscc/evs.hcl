stateful "awscc_evs_environment" {
  summary = "A VMware environment with its hosts and the machines on them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/evs_environment"

  iam {
    destroy = ["evs:DeleteEnvironment", "evs:DeleteEnvironmentHost"]
  }
}
