stateful "unleash_environment" {
  summary = "An environment with what flags are set to in it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Unleash/unleash/latest/docs/resources/environment"
}

stateful "unleash_project" {
  summary = "A project with its flags"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Unleash/unleash/latest/docs/resources/project"
}

stateful "unleash_user" {
  summary = "A person and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/Unleash/unleash/latest/docs/resources/user"
}
