stateful "awscc_ecr_public_repository" {
  summary = "A public repository of container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ecr_public_repository"

  iam {
    destroy = ["ecr-public:DeleteRepository", "ecr-public:BatchDeleteImage"]
  }
}

stateful "awscc_ecr_repository" {
  summary = "A repository, and its container images if empty_on_delete is set"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ecr_repository"

  hazard "empty_on_delete" {
    unsafe  = ["true"]
    because = "every image is deleted so that the repository can be destroyed"
    empties = true
  }

  iam {
    destroy = ["ecr:DeleteRepository", "ecr:BatchDeleteImage"]
    disarm  = ["ecr:PutLifecyclePolicy"]
  }
}
