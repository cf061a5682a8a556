stateful "awscc_eks_cluster" {
  summary = "A Kubernetes cluster and every object in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/eks_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.52.0"
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["eks:DeleteCluster"]
    disarm  = ["eks:UpdateClusterConfig"]
  }
}
