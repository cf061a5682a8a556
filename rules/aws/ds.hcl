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

stateful "aws_directory_service_region" {
  summary = "The copy of a directory in one more region"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/directory_service_region"

  iam {
    destroy = ["ds:RemoveRegion"]
  }
}
