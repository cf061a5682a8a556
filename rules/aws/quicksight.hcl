stateful "aws_quicksight_account_subscription" {
  summary = "The QuickSight account and every asset in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/quicksight_account_subscription"

  guard "aws_quicksight_account_settings" {
    reference   = "aws_account_id"
    attribute   = "termination_protection_enabled"
    safe        = ["true"]
    protects    = "deletion"
    enforced_by = "service"
  }

  iam {
    destroy = ["quicksight:DeleteAccountSubscription", "quicksight:Unsubscribe"]
    disarm  = ["quicksight:UpdateAccountSettings"]
  }
}

stateful "aws_quicksight_analysis" {
  summary = "An analysis that people edit"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/quicksight_analysis"

  hazard "recovery_window_in_days" {
    unsafe  = ["0"]
    default = "30"
    because = "the analysis is deleted at once and cannot be restored"
  }

  recovery "recovery_window_in_days" {
    weaker = "lower"
  }

  iam {
    destroy = ["quicksight:DeleteAnalysis"]
  }
}

stateful "aws_quicksight_dashboard" {
  summary = "A dashboard and its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/quicksight_dashboard"

  iam {
    destroy = ["quicksight:DeleteDashboard"]
  }
}

stateful "aws_quicksight_data_set" {
  summary = "A data set, with the data imported into it"
  kind    = "warehouse"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/quicksight_data_set"

  iam {
    destroy = ["quicksight:DeleteDataSet"]
  }
}

stateful "aws_quicksight_group" {
  summary = "A group and the assets shared with it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/quicksight_group"

  iam {
    destroy = ["quicksight:DeleteGroup"]
  }
}

stateful "aws_quicksight_namespace" {
  summary = "A namespace of users and groups"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/quicksight_namespace"

  iam {
    destroy = ["quicksight:DeleteNamespace"]
  }
}

stateful "aws_quicksight_user" {
  summary = "A user and the hold on what that user made"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/quicksight_user"

  iam {
    destroy = ["quicksight:DeleteUser", "quicksight:DeleteUserByPrincipalId"]
  }
}
