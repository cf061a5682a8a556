stateful "linode_consumer_image_share_group_token" {
  summary = "A token of a share group, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/consumer_image_share_group_token"
}

stateful "linode_object_storage_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/object_storage_key"
}

stateful "linode_producer_image_share_group" {
  summary = "A share group of images, whose id and tokens others hold"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/producer_image_share_group"
}

stateful "linode_token" {
  summary = "An access token, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/token"
}

stateful "linode_user" {
  summary = "A user with its keys and tokens"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/linode/linode/latest/docs/resources/user"
}
