stateful "scaleway_account_project" {
  summary = "A project, whose id others refer to"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/account_project"
}

stateful "scaleway_iam_api_key" {
  summary = "An API key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iam_api_key"
}

stateful "scaleway_iam_application" {
  summary = "An application, whose keys and rights hang on its id"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iam_application"
}

stateful "scaleway_iam_saml" {
  summary = "The single sign-on set-up that the identity provider refers to"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iam_saml"
}

stateful "scaleway_iam_scim" {
  summary = "The set-up by which an identity provider keeps the users, and its tokens"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iam_scim"
}

stateful "scaleway_iam_scim_token" {
  summary = "A token by which an identity provider keeps the users, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iam_scim_token"
}

stateful "scaleway_iam_user" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/iam_user"
}
