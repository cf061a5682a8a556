stateful "cloudflare_zero_trust_tunnel_cloudflared" {
  summary = "A tunnel, whose token its connectors hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_tunnel_cloudflared"
}
