stateful "aws_cloudhsm_v2_cluster" {
  summary    = "A cluster of hardware security modules and its keys, once its modules are gone"
  kind       = "key"
  tier       = "critical"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudhsm_v2_cluster"
  only_empty = true

  iam {
    destroy = ["cloudhsm:DeleteCluster"]
    disarm  = ["cloudhsm:ModifyBackupAttributes", "cloudhsm:DeleteBackup"]
  }
}

stateful "aws_cloudhsm_v2_hsm" {
  summary = "A hardware security module, with the keys that neither another one of its cluster nor a backup holds"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloudhsm_v2_hsm"

  iam {
    destroy = ["cloudhsm:DeleteHsm"]
  }
}
