stateful "awscc_qbusiness_web_experience" {
  summary = "A page of an assistant, whose address people have bookmarked"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/qbusiness_web_experience"

  iam {
    destroy = ["qbusiness:DeleteWebExperience"]
  }
}
