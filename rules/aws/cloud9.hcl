stateful "aws_cloud9_environment_ec2" {
  summary = "A development machine and the files on it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/cloud9_environment_ec2"

  iam {
    destroy = ["cloud9:DeleteEnvironment"]
  }
}
