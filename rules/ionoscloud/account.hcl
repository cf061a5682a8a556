stateful "ionoscloud_container_registry_token" {
  summary = "A token of a registry, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/container_registry_token"
}

stateful "ionoscloud_object_storage_accesskey" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/object_storage_accesskey"
}

stateful "ionoscloud_s3_key" {
  summary = "An access key, whose secret is generated"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/s3_key"
}

stateful "ionoscloud_user" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/user"
}
