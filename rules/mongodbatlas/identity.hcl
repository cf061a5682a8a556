stateful "mongodbatlas_ai_model_api_key" {
  summary = "A key for the embedding models, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/ai_model_api_key"
}

stateful "mongodbatlas_api_key" {
  summary = "An API key of an organization, whose private part is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/api_key"
}

stateful "mongodbatlas_federated_settings_identity_provider" {
  summary = "An identity provider, whose address and audience the company's own directory has configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/federated_settings_identity_provider"
}

stateful "mongodbatlas_project_api_key" {
  summary = "An API key of a project, whose private part is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/project_api_key"
}

stateful "mongodbatlas_project_service_account" {
  summary = "A service account with its client id and secrets"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/project_service_account"
}

stateful "mongodbatlas_project_service_account_secret" {
  summary = "A client secret, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/project_service_account_secret"
}

stateful "mongodbatlas_service_account" {
  summary = "A service account with its client id and secrets"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/service_account"
}

stateful "mongodbatlas_service_account_secret" {
  summary = "A client secret, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/mongodb/mongodbatlas/latest/docs/resources/service_account_secret"
}
