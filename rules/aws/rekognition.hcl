stateful "aws_rekognition_collection" {
  summary = "A collection of faces and users"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rekognition_collection"

  iam {
    destroy = ["rekognition:DeleteCollection", "rekognition:DeleteFaces"]
  }
}

stateful "aws_rekognition_project" {
  summary    = "A project of labelled images, once its models are gone"
  kind       = "other"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rekognition_project"
  only_empty = true

  iam {
    destroy = ["rekognition:DeleteProject", "rekognition:DeleteProjectVersion"]
  }
}
