stateful "doppler_config" {
  summary = "A configuration with the secrets in it and their history"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/config"
}

stateful "doppler_environment" {
  summary = "An environment with its configurations and the secrets in them"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/environment"
}

stateful "doppler_project" {
  summary = "A project with its environments and every secret in them"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/project"
}

stateful "doppler_rotated_secret_aws_iam_user_keys" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_aws_iam_user_keys"
}

stateful "doppler_rotated_secret_aws_mssql" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_aws_mssql"
}

stateful "doppler_rotated_secret_aws_mysql" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_aws_mysql"
}

stateful "doppler_rotated_secret_aws_postgres" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_aws_postgres"
}

stateful "doppler_rotated_secret_cloudflare_tokens" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_cloudflare_tokens"
}

stateful "doppler_rotated_secret_gcp_cloudsql" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_gcp_cloudsql"
}

stateful "doppler_rotated_secret_gcp_service_account_keys" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_gcp_service_account_keys"
}

stateful "doppler_rotated_secret_mongodb_atlas" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_mongodb_atlas"
}

stateful "doppler_rotated_secret_openai" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_openai"
}

stateful "doppler_rotated_secret_sendgrid" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_sendgrid"
}

stateful "doppler_rotated_secret_twilio" {
  summary = "A rotated credential, known nowhere else"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/rotated_secret_twilio"
}

stateful "doppler_secret" {
  summary = "A secret and its earlier values"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/secret"
}

stateful "doppler_service_account" {
  summary = "A service account with its tokens and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/service_account"
}

stateful "doppler_service_account_token" {
  summary = "A token that programs hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/service_account_token"
}

stateful "doppler_service_token" {
  summary = "A token that programs hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DopplerHQ/doppler/latest/docs/resources/service_token"
}
