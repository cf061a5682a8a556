stateful "akeyless_auth_method" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method"
}

stateful "akeyless_auth_method_api_key" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_api_key"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_aws_iam" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_aws_iam"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_azure_ad" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_azure_ad"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_cert" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_cert"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_gcp" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_gcp"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_k8s" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_k8s"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_ldap" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_ldap"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_oauth2" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_oauth2"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_oidc" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_oidc"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_saml" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_saml"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_auth_method_universal_identity" {
  summary = "A way to log in, whose generated access id programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/auth_method_universal_identity"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
