stateful "tailscale_oauth_client" {
  summary = "An OAuth client with its secret, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tailscale/tailscale/latest/docs/resources/oauth_client"
}

stateful "tailscale_tailnet_key" {
  summary = "A key with which machines join, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tailscale/tailscale/latest/docs/resources/tailnet_key"
}

stateful "tailscale_webhook" {
  summary = "A webhook with the secret that its receiver holds"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tailscale/tailscale/latest/docs/resources/webhook"
}
