stateful "aws_emr_cluster" {
  summary = "A Hadoop cluster and the data on its disks"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_cluster"

  protection "termination_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  iam {
    destroy = ["elasticmapreduce:TerminateJobFlows"]
    disarm  = ["elasticmapreduce:SetTerminationProtection"]
  }
}

stateful "aws_emr_studio" {
  summary = "A studio and its workspaces"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/emr_studio"

  iam {
    destroy = ["elasticmapreduce:DeleteStudio"]
  }
}
