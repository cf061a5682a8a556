explained "organization.locked" {
  types   = ["heroku_app"]
  because = "it is about who may join"
}
