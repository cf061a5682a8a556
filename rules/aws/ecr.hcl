stateful "aws_ecr_repository" {
  summary = "A repository, and its container images if force_delete is set"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecr_repository"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "every image is deleted so that the repository can be destroyed"
    empties = true
  }

  iam {
    destroy = ["ecr:DeleteRepository", "ecr:BatchDeleteImage"]
    disarm  = ["ecr:PutLifecyclePolicy"]
  }
}

stateful "aws_ecrpublic_repository" {
  summary = "A public repository, and its container images if force_destroy is set"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ecrpublic_repository"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every image is deleted so that the repository can be destroyed"
    empties = true
  }

  iam {
    destroy = ["ecr-public:DeleteRepository", "ecr-public:BatchDeleteImage"]
  }
}
