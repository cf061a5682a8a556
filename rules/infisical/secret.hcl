stateful "infisical_identity" {
  summary = "A machine identity with its credentials and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/identity"

  protection "has_delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "infisical_identity_token_auth_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/identity_token_auth_token"
}

stateful "infisical_identity_universal_auth_client_secret" {
  summary = "A client secret that programs hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/identity_universal_auth_client_secret"
}

stateful "infisical_kms_key" {
  summary = "A key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/kms_key"
}

stateful "infisical_project" {
  summary = "A project with every secret, key and certificate in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/project"

  protection "has_delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "audit_log_retention_days" {
    weaker = "lower"
  }
}

stateful "infisical_project_environment" {
  summary = "An environment with the secrets in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/project_environment"
}

stateful "infisical_project_scoped_identity" {
  summary = "A machine identity with its credentials and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/project_scoped_identity"

  protection "has_delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "infisical_secret" {
  summary = "A secret and its earlier values"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret"
}

stateful "infisical_secret_folder" {
  summary = "A folder with the secrets in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret_folder"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the secrets in the folder are deleted with it"
  }
}

stateful "infisical_secret_rotation_aws_iam_user_secret" {
  summary = "Rotated credentials, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret_rotation_aws_iam_user_secret"
}

stateful "infisical_secret_rotation_azure_client_secret" {
  summary = "Rotated credentials, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret_rotation_azure_client_secret"
}

stateful "infisical_secret_rotation_ldap_password" {
  summary = "Rotated credentials, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret_rotation_ldap_password"
}

stateful "infisical_secret_rotation_mssql_credentials" {
  summary = "Rotated credentials, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret_rotation_mssql_credentials"
}

stateful "infisical_secret_rotation_mysql_credentials" {
  summary = "Rotated credentials, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret_rotation_mysql_credentials"
}

stateful "infisical_secret_rotation_oracledb_credentials" {
  summary = "Rotated credentials, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret_rotation_oracledb_credentials"
}

stateful "infisical_secret_rotation_postgres_credentials" {
  summary = "Rotated credentials, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/secret_rotation_postgres_credentials"
}

stateful "infisical_sub_organization" {
  summary = "An organization with its projects and the secrets in them"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/Infisical/infisical/latest/docs/resources/sub_organization"
}
