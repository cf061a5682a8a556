stateful "galaxy_data_product" {
  summary = "A data product with what was written about it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/starburstdata/galaxy/latest/docs/resources/data_product"
}

stateful "galaxy_service_account" {
  summary = "A service account with the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/starburstdata/galaxy/latest/docs/resources/service_account"
}

stateful "galaxy_service_account_password" {
  summary = "A password, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/starburstdata/galaxy/latest/docs/resources/service_account_password"
}

stateful "galaxy_tag" {
  summary = "A tag and everything it marks"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/starburstdata/galaxy/latest/docs/resources/tag"
}
