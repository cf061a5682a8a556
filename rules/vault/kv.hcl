stateful "vault_generic_endpoint" {
  summary = "Whatever stands at a path of the API"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/generic_endpoint"

  protection "disable_delete" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves what stands at the path"
  }
}

stateful "vault_generic_secret" {
  summary = "A secret, and its earlier versions if delete_all_versions is set"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/generic_secret"

  hazard "delete_all_versions" {
    unsafe  = ["true"]
    default = "false"
    because = "every version and the metadata go, and none can be undeleted"
  }
}

stateful "vault_kv_secret_v2" {
  summary = "A secret, and its earlier versions if delete_all_versions is set"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/vault/latest/docs/resources/kv_secret_v2"

  hazard "delete_all_versions" {
    unsafe  = ["true"]
    default = "false"
    because = "every version and the metadata go, and none can be undeleted"
  }
}
