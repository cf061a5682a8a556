stateful "sonarqube_portfolio" {
  summary = "A portfolio with its history"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jdamata/sonarqube/latest/docs/resources/portfolio"
}

stateful "sonarqube_project" {
  summary = "A project with the history of its analyses and what was decided about its issues"
  kind    = "repository"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jdamata/sonarqube/latest/docs/resources/project"
}

stateful "sonarqube_user" {
  summary = "A user with their tokens and what they were assigned"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jdamata/sonarqube/latest/docs/resources/user"
}

stateful "sonarqube_user_token" {
  summary = "A token that programs hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/jdamata/sonarqube/latest/docs/resources/user_token"
}
