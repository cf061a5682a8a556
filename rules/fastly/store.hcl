stateful "fastly_configstore" {
  summary = "A store of settings, some of them changed outside of Terraform"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/configstore"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "it is deleted with its entries"
    empties = true
  }
}

stateful "fastly_kvstore" {
  summary = "A store of keys and their values"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/kvstore"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "it is deleted with its entries"
    empties = true
  }
}

stateful "fastly_object_storage_access_keys" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/object_storage_access_keys"
}

stateful "fastly_secretstore" {
  summary = "A store with the secrets in it, which cannot be read back"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/fastly/fastly/latest/docs/resources/secretstore"
}
