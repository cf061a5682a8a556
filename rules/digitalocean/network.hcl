stateful "digitalocean_domain" {
  summary = "A domain with its DNS records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/domain"
}

stateful "digitalocean_floating_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/floating_ip"
}

stateful "digitalocean_reserved_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/reserved_ip"
}
