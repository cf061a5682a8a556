stateful "aws_appstream_image_builder" {
  summary = "A machine on which an image is being made"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appstream_image_builder"

  iam {
    destroy = ["appstream:DeleteImageBuilder"]
  }
}

stateful "aws_appstream_user" {
  summary = "A user of the user pool and their password"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appstream_user"

  iam {
    destroy = ["appstream:DeleteUser"]
    disarm  = ["appstream:DisableUser"]
  }
}
