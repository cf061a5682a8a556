stateful "aws_eks_cluster" {
  summary = "A Kubernetes cluster and every object in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    since       = "6.9.0"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["eks:DeleteCluster"]
    disarm  = ["eks:UpdateClusterConfig"]
  }
}
