stateful "aws_cloudhsm_v2_cluster" {
  summary = "A cluster of hardware security modules and its keys"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudhsm_v2_cluster"

  iam {
    destroy = ["cloudhsm:DeleteCluster"]
    disarm  = ["cloudhsm:ModifyBackupAttributes", "cloudhsm:DeleteBackup"]
  }
}

stateful "aws_cloudhsm_v2_hsm" {
  summary = "A hardware security module of a cluster"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudhsm_v2_hsm"

  iam {
    destroy = ["cloudhsm:DeleteHsm"]
  }
}
