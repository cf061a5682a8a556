stateful "aws_devicefarm_project" {
  summary = "A project of device tests with its uploads and results"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/devicefarm_project"

  iam {
    destroy = ["devicefarm:DeleteProject", "devicefarm:DeleteRun", "devicefarm:DeleteUpload"]
  }
}

stateful "aws_devicefarm_test_grid_project" {
  summary = "A project of browser tests with its recordings"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/devicefarm_test_grid_project"

  iam {
    destroy = ["devicefarm:DeleteTestGridProject"]
  }
}
