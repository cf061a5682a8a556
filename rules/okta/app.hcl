stateful "okta_api_service_integration" {
  summary = "An integration, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/api_service_integration"
}

stateful "okta_app_auto_login" {
  summary = "An application with the credentials that people have stored for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_auto_login"
}

stateful "okta_app_basic_auth" {
  summary = "An application with the credentials that people have stored for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_basic_auth"
}

stateful "okta_app_oauth" {
  summary = "An application, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_oauth"
}

stateful "okta_app_saml" {
  summary = "An application, whose certificate and address its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_saml"
}

stateful "okta_app_secure_password_store" {
  summary = "An application with the credentials that people have stored for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_secure_password_store"
}

stateful "okta_app_shared_credentials" {
  summary = "An application with the credentials that people have stored for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_shared_credentials"
}

stateful "okta_app_swa" {
  summary = "An application with the credentials that people have stored for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_swa"
}

stateful "okta_app_three_field" {
  summary = "An application with the credentials that people have stored for it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/app_three_field"
}

stateful "okta_push_group" {
  summary = "The tie of a group to an application, and the group there"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/okta/okta/latest/docs/resources/push_group"

  hazard "delete_target_group_on_destroy" {
    unsafe  = ["true"]
    default = "true"
    because = "the group in the application is deleted too"
  }
}
