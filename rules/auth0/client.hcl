stateful "auth0_client" {
  summary = "An application, whose client id its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client"
}

stateful "auth0_client_cimd" {
  summary = "An application registered from its metadata document, and the grants given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/client_cimd"
}

stateful "auth0_resource_server" {
  summary = "An API with its signing secret and the permissions given on it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/auth0/auth0/latest/docs/resources/resource_server"
}
