stateful "ns1_apikey" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ns1-terraform/ns1/latest/docs/resources/apikey"
}

stateful "ns1_user" {
  summary = "A person and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ns1-terraform/ns1/latest/docs/resources/user"
}
