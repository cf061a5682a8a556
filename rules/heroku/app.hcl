stateful "heroku_addon" {
  summary = "An add-on with its data, often a database"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/heroku/heroku/latest/docs/resources/addon"
}

stateful "heroku_app" {
  summary = "An app with its releases, settings and add-ons, databases among them"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/heroku/heroku/latest/docs/resources/app"
}

stateful "heroku_domain" {
  summary = "A hostname and the target that its DNS points to"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/heroku/heroku/latest/docs/resources/domain"
}

stateful "heroku_space" {
  summary = "A private space with its addresses"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/heroku/heroku/latest/docs/resources/space"
}
