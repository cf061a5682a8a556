stateful "awscc_rekognition_collection" {
  summary = "A collection of faces and users"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rekognition_collection"

  iam {
    destroy = ["rekognition:DeleteCollection", "rekognition:DeleteFaces"]
  }
}

stateful "awscc_rekognition_project" {
  summary = "A project of labelled images and trained models"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rekognition_project"

  iam {
    destroy = ["rekognition:DeleteProject", "rekognition:DeleteProjectVersion"]
  }
}
