stateful "cloudflare_access_application" {
  same_as = "cloudflare_zero_trust_access_application"
  until   = "5.0.0"
}

stateful "cloudflare_access_ca_certificate" {
  same_as = "cloudflare_zero_trust_access_short_lived_certificate"
  until   = "5.0.0"
}

stateful "cloudflare_access_service_token" {
  same_as = "cloudflare_zero_trust_access_service_token"
  until   = "5.0.0"
}

stateful "cloudflare_argo_tunnel" {
  same_as = "cloudflare_zero_trust_tunnel_cloudflared"
  until   = "4.0.0"
}

stateful "cloudflare_teams_location" {
  same_as = "cloudflare_zero_trust_dns_location"
  until   = "5.0.0"
}

stateful "cloudflare_teams_proxy_endpoint" {
  same_as = "cloudflare_zero_trust_gateway_proxy_endpoint"
  until   = "5.0.0"
}

stateful "cloudflare_tunnel" {
  same_as = "cloudflare_zero_trust_tunnel_cloudflared"
  until   = "5.0.0"
}

stateful "cloudflare_zero_trust_access_application" {
  summary = "An application, whose audience tag or client id others have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_access_application"
}

stateful "cloudflare_zero_trust_access_service_token" {
  summary = "A client id and secret that services hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_access_service_token"
}

stateful "cloudflare_zero_trust_access_short_lived_certificate" {
  summary = "The key that signs for SSH, and that hosts trust"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_access_short_lived_certificate"
}

stateful "cloudflare_zero_trust_dlp_dataset" {
  summary = "A dataset with what was uploaded to it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_dlp_dataset"
}

stateful "cloudflare_zero_trust_dns_location" {
  summary = "A location with the addresses that its devices have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_dns_location"
}

stateful "cloudflare_zero_trust_gateway_certificate" {
  summary = "A certificate authority that devices trust"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_gateway_certificate"
}

stateful "cloudflare_zero_trust_gateway_proxy_endpoint" {
  summary = "The hostname of a proxy that devices have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_gateway_proxy_endpoint"
}

stateful "cloudflare_zero_trust_tunnel_cloudflared" {
  summary = "A tunnel, whose token its connectors hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_tunnel_cloudflared"
}

stateful "cloudflare_zero_trust_tunnel_warp_connector" {
  summary = "A tunnel, whose token its connectors hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudflare/cloudflare/latest/docs/resources/zero_trust_tunnel_warp_connector"
}
