stateful "awscc_emr_studio" {
  summary = "A studio and its workspaces"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/emr_studio"

  iam {
    destroy = ["elasticmapreduce:DeleteStudio"]
  }
}

stateful "awscc_emr_wal_workspace" {
  summary = "The write-ahead logs of HBase clusters"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/emr_wal_workspace"
}
