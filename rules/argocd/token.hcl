stateful "argocd_account_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/argoproj-labs/argocd/latest/docs/resources/account_token"
}

stateful "argocd_project_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/argoproj-labs/argocd/latest/docs/resources/project_token"
}

stateful "argocd_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/argoproj-labs/argocd/latest/docs/resources/token"
  until   = "0.4.6"
}
