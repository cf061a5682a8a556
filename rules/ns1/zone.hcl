stateful "ns1_datasource" {
  summary = "A source, to whose address others send"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ns1-terraform/ns1/latest/docs/resources/datasource"
}

stateful "ns1_zone" {
  summary = "A zone with its records and name servers"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ns1-terraform/ns1/latest/docs/resources/zone"
}
