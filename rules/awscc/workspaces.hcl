stateful "awscc_workspacesinstances_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/workspacesinstances_volume"

  iam {
    destroy = ["workspaces-instances:DeleteVolume", "ec2:DeleteVolume"]
  }
}

stateful "awscc_workspacesinstances_workspace_instance" {
  summary = "A desktop machine and the disks that go with it"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/workspacesinstances_workspace_instance"

  iam {
    destroy = ["workspaces-instances:DeleteWorkspaceInstance", "ec2:TerminateInstances"]
  }
}

stateful "awscc_workspacesthinclient_environment" {
  summary = "An environment, whose activation code devices were set up with"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/workspacesthinclient_environment"

  iam {
    destroy = ["thinclient:DeleteEnvironment"]
  }
}

stateful "awscc_workspacesweb_portal" {
  summary = "A portal, whose address people have bookmarked"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/workspacesweb_portal"

  iam {
    destroy = ["workspaces-web:DeletePortal"]
  }
}
