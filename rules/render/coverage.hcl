explained "environments.protected_status" {
  types   = ["render_project"]
  because = "it is about who may change an environment"
}
