stateful "artifactory_access_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/access_token"
  until   = "12.0.0"
}

stateful "artifactory_api_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/api_key"
}

stateful "artifactory_managed_user" {
  summary = "A person with their tokens and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/managed_user"
}

stateful "artifactory_scoped_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/scoped_token"
}

stateful "artifactory_unmanaged_user" {
  summary = "A person with their tokens and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/unmanaged_user"
}

stateful "artifactory_user" {
  summary = "A person with their tokens and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jfrog/artifactory/latest/docs/resources/user"
}
