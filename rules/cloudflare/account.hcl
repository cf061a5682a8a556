stateful "cloudflare_account" {
  summary = "An account with every zone, bucket and worker in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/account"
}

stateful "cloudflare_account_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/account_token"
}

stateful "cloudflare_api_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/api_token"
}

stateful "cloudflare_oauth_client" {
  summary = "An OAuth client, whose id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/oauth_client"
}

stateful "cloudflare_organization" {
  summary    = "An organization, whose id its members use, once no account is in it"
  kind       = "container"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/organization"
  only_empty = true
}

stateful "cloudflare_turnstile_widget" {
  summary = "A widget, whose site key stands in pages"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/turnstile_widget"
}

stateful "cloudflare_web_analytics_site" {
  summary = "A site with what was measured of it, whose token stands in pages"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/web_analytics_site"
}
