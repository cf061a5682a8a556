stateful "awscc_pcs_cluster" {
  summary = "A computing cluster with its jobs and their accounts"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/pcs_cluster"

  recovery "slurm_configuration.accounting.default_purge_time_in_days" {
    weaker    = "lower"
    unlimited = "-1"
    default   = "-1"
  }

  iam {
    destroy = ["pcs:DeleteCluster"]
  }
}
