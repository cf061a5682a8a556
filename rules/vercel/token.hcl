stateful "vercel_edge_config_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/edge_config_token"
}

stateful "vercel_feature_flag_definition" {
  summary = "A flag with what people have set of it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/feature_flag_definition"
}

stateful "vercel_feature_flag_sdk_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/feature_flag_sdk_key"
}

stateful "vercel_oauth_app" {
  summary = "An application, whose id its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/oauth_app"
}

stateful "vercel_oauth_app_client_secret" {
  summary = "The secret of an application, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/oauth_app_client_secret"
}

stateful "vercel_project_protection_bypass" {
  summary = "A secret that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/project_protection_bypass"
}

stateful "vercel_user_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/user_token"
}
