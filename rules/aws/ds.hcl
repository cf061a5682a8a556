stateful "aws_directory_service_directory" {
  summary = "A directory, its users and computers"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/directory_service_directory"

  iam {
    destroy = ["ds:DeleteDirectory"]
    disarm  = ["ds:DeleteSnapshot"]
  }
}
