stateful "awscc_elasticbeanstalk_application" {
  summary = "An application with its versions and environments"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elasticbeanstalk_application"

  hazard "resource_lifecycle_config.version_lifecycle_config.max_age_rule.delete_source_from_s3" {
    unsafe  = ["true"]
    because = "old versions are deleted from the bucket as well"
  }

  hazard "resource_lifecycle_config.version_lifecycle_config.max_count_rule.delete_source_from_s3" {
    unsafe  = ["true"]
    because = "old versions are deleted from the bucket as well"
  }

  iam {
    destroy = ["elasticbeanstalk:DeleteApplication", "elasticbeanstalk:DeleteApplicationVersion"]
    disarm  = ["elasticbeanstalk:UpdateApplicationResourceLifecycle"]
  }
}

stateful "awscc_elasticbeanstalk_environment" {
  summary = "An environment, with the database that may be in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elasticbeanstalk_environment"

  iam {
    destroy = ["elasticbeanstalk:TerminateEnvironment"]
  }
}
