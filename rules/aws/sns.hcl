stateful "aws_sns_platform_application" {
  summary = "A push application and the devices registered with it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_platform_application"

  iam {
    destroy = ["sns:DeletePlatformApplication", "sns:DeleteEndpoint"]
  }
}

stateful "aws_sns_topic" {
  summary = "A topic and the subscriptions that others confirmed"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/sns_topic"

  iam {
    destroy = ["sns:DeleteTopic"]
  }
}
