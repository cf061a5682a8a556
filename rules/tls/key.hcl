stateful "tls_private_key" {
  summary = "A generated private key, which cannot be generated again"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/tls/latest/docs/resources/private_key"
}
