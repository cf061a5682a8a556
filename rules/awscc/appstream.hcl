stateful "awscc_appstream_image_builder" {
  summary = "A machine on which an image is being made"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/appstream_image_builder"

  iam {
    destroy = ["appstream:DeleteImageBuilder"]
  }
}
