stateful "databricks_account_iam_group_v2" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/account_iam_group_v2"
}

stateful "databricks_account_iam_service_principal_v2" {
  summary = "A service principal with its secrets and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/account_iam_service_principal_v2"
}

stateful "databricks_account_iam_user_v2" {
  summary = "A user with the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/account_iam_user_v2"
}

stateful "databricks_custom_app_integration" {
  summary = "An OAuth client with its client id and secret"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/custom_app_integration"
}

stateful "databricks_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/group"
}

stateful "databricks_obo_token" {
  summary = "A token of a service principal, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/obo_token"
}

stateful "databricks_scim_user" {
  summary = "A user with its files and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/0.2.9/docs/resources/scim_user"
  until   = "0.3.0"
}

stateful "databricks_secret_scope" {
  summary = "A secret scope with the secrets in it"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/secret_scope"
}

stateful "databricks_service_principal" {
  summary = "A service principal with its secrets, files and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/service_principal"

  hazard "force_delete_home_dir" {
    unsafe  = ["true"]
    default = "false"
    because = "the home folder of the service principal is deleted with it"
    since   = "1.11.0"
  }

  hazard "force_delete_repos" {
    unsafe  = ["true"]
    default = "false"
    because = "the Git folders of the service principal are deleted with it"
    since   = "1.11.0"
  }

  recovery "disable_as_user_deletion" {
    weaker = "off"
    safe   = ["true"]
    since  = "1.20.0"
  }
}

stateful "databricks_service_principal_secret" {
  summary = "A secret of a service principal, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/service_principal_secret"
}

stateful "databricks_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/token"
}

stateful "databricks_user" {
  summary = "A user with its files and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/user"

  hazard "force_delete_home_dir" {
    unsafe  = ["true"]
    default = "false"
    because = "the home folder of the user is deleted with it"
    since   = "1.11.0"
  }

  hazard "force_delete_repos" {
    unsafe  = ["true"]
    default = "false"
    because = "the Git folders of the user are deleted with it"
    since   = "1.11.0"
  }

  recovery "disable_as_user_deletion" {
    weaker = "off"
    safe   = ["true"]
    since  = "1.20.0"
  }
}

stateful "databricks_workspace_iam_group_v2" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/workspace_iam_group_v2"
}

stateful "databricks_workspace_iam_service_principal_v2" {
  summary = "A service principal with its secrets and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/workspace_iam_service_principal_v2"
}

stateful "databricks_workspace_iam_user_v2" {
  summary = "A user with the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/databricks/databricks/latest/docs/resources/workspace_iam_user_v2"
}
