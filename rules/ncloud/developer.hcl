stateful "ncloud_sourcebuild_project" {
  summary = "A build project with its history"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/sourcebuild_project"
}

stateful "ncloud_sourcecommit_repository" {
  summary = "A Git repository with its history"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/sourcecommit_repository"
}

stateful "ncloud_sourcedeploy_project" {
  summary = "A deployment project with its history"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/sourcedeploy_project"
}

stateful "ncloud_sourcepipeline_project" {
  summary = "A pipeline with its history"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/NaverCloudPlatform/ncloud/latest/docs/resources/sourcepipeline_project"
}
