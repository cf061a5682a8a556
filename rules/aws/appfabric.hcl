stateful "aws_appfabric_app_authorization" {
  summary = "The consent of an application, which a person has to give again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/appfabric_app_authorization"

  iam {
    destroy = ["appfabric:DeleteAppAuthorization"]
  }
}
