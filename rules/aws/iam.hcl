stateful "aws_iam_access_key" {
  summary = "An access key, whose secret cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_access_key"

  iam {
    destroy = ["iam:DeleteAccessKey"]
    disarm  = ["iam:UpdateAccessKey"]
  }
}

stateful "aws_iam_account_alias" {
  summary = "The name in the sign-in address of the account, which a stranger may take"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_account_alias"

  iam {
    destroy = ["iam:DeleteAccountAlias"]
  }
}

stateful "aws_iam_outbound_web_identity_federation" {
  summary = "The issuer address by which outside services trust the account"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_outbound_web_identity_federation"
  since   = "6.26.0"

  iam {
    destroy = ["iam:DisableOutboundWebIdentityFederation"]
  }
}

stateful "aws_iam_service_specific_credential" {
  summary = "A generated password for one service"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_service_specific_credential"

  iam {
    destroy = ["iam:DeleteServiceSpecificCredential"]
  }
}

stateful "aws_iam_user" {
  summary = "A user, and its keys, password and devices if force_destroy is set"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "keys, password and devices made outside Terraform are deleted with the user"
    empties = true
  }

  iam {
    destroy = ["iam:DeleteUser"]
  }
}

stateful "aws_iam_user_login_profile" {
  summary = "The console password of a user"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_user_login_profile"

  iam {
    destroy = ["iam:DeleteLoginProfile"]
    disarm  = ["iam:UpdateLoginProfile"]
  }
}

stateful "aws_iam_virtual_mfa_device" {
  summary = "A second factor, whose seed cannot be had again"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/iam_virtual_mfa_device"

  iam {
    destroy = ["iam:DeleteVirtualMFADevice"]
    disarm  = ["iam:DeactivateMFADevice"]
  }
}

stateful "aws_rolesanywhere_profile" {
  summary = "A profile whose generated name outside workloads sign in with"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rolesanywhere_profile"

  iam {
    destroy = ["rolesanywhere:DeleteProfile"]
    disarm  = ["rolesanywhere:DisableProfile"]
  }
}

stateful "aws_rolesanywhere_trust_anchor" {
  summary = "The trust in an authority, whose generated name outside workloads sign in with"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/rolesanywhere_trust_anchor"

  iam {
    destroy = ["rolesanywhere:DeleteTrustAnchor"]
    disarm  = ["rolesanywhere:DisableTrustAnchor"]
  }
}

stateful "aws_ssoadmin_application" {
  summary = "An application that people sign in to, whose name other systems hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssoadmin_application"

  iam {
    destroy = ["sso:DeleteApplication"]
    disarm  = ["sso:UpdateApplication"]
  }
}

stateful "aws_ssoadmin_permission_set" {
  summary = "A permission set, whose roles get new names when it is made again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ssoadmin_permission_set"

  iam {
    destroy = ["sso:DeletePermissionSet"]
  }
}
