stateful "awscc_iam_user" {
  summary = "A user with its access keys and password"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iam_user"

  iam {
    destroy = ["iam:DeleteUser", "iam:DeleteAccessKey", "iam:DeleteLoginProfile"]
  }
}

stateful "awscc_iam_virtual_mfa_device" {
  summary = "A second factor, whose seed cannot be had again"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/iam_virtual_mfa_device"

  iam {
    destroy = ["iam:DeleteVirtualMFADevice"]
    disarm  = ["iam:DeactivateMFADevice"]
  }
}

stateful "awscc_rolesanywhere_profile" {
  summary = "A profile whose generated name outside workloads sign in with"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rolesanywhere_profile"

  iam {
    destroy = ["rolesanywhere:DeleteProfile"]
    disarm  = ["rolesanywhere:DisableProfile"]
  }
}

stateful "awscc_rolesanywhere_trust_anchor" {
  summary = "The trust in an authority, whose generated name outside workloads sign in with"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rolesanywhere_trust_anchor"

  iam {
    destroy = ["rolesanywhere:DeleteTrustAnchor"]
    disarm  = ["rolesanywhere:DisableTrustAnchor"]
  }
}

stateful "awscc_sso_application" {
  summary = "An application that people sign in to, whose name other systems hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sso_application"

  iam {
    destroy = ["sso:DeleteApplication"]
    disarm  = ["sso:UpdateApplication"]
  }
}

stateful "awscc_sso_permission_set" {
  summary = "A permission set, whose roles get new names when it is made again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/sso_permission_set"

  iam {
    destroy = ["sso:DeletePermissionSet"]
  }
}
