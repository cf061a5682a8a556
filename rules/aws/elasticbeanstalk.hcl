stateful "aws_elastic_beanstalk_application" {
  summary = "An application with its versions and environments"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elastic_beanstalk_application"

  hazard "appversion_lifecycle.delete_source_from_s3" {
    unsafe  = ["true"]
    default = "false"
    because = "the source bundles of old versions are deleted from the bucket"
  }

  iam {
    destroy = ["elasticbeanstalk:DeleteApplication", "elasticbeanstalk:DeleteApplicationVersion"]
    disarm  = ["elasticbeanstalk:UpdateApplicationResourceLifecycle"]
  }
}

stateful "aws_elastic_beanstalk_environment" {
  summary = "An environment, with the database that may be in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/elastic_beanstalk_environment"

  iam {
    destroy = ["elasticbeanstalk:TerminateEnvironment"]
  }
}
