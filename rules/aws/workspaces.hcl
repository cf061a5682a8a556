stateful "aws_workspaces_directory" {
  summary    = "The registration of a directory, once its desktops are gone"
  kind       = "identity"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workspaces_directory"
  only_empty = true

  iam {
    destroy = ["workspaces:DeregisterWorkspaceDirectory"]
  }
}

stateful "aws_workspaces_workspace" {
  summary = "A desktop and the files of its user"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workspaces_workspace"

  iam {
    destroy = ["workspaces:TerminateWorkspaces", "workspaces:RebuildWorkspaces", "workspaces:RestoreWorkspace"]
  }
}

stateful "aws_workspacesweb_portal" {
  summary = "A portal, whose address people have bookmarked"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/workspacesweb_portal"
  since   = "6.11.0"

  iam {
    destroy = ["workspaces-web:DeletePortal"]
  }
}
