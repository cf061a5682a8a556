stateful "aws_ivs_channel" {
  summary = "A video channel, whose addresses and stream key cannot be had again"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ivs_channel"

  iam {
    destroy = ["ivs:DeleteChannel", "ivs:DeleteStreamKey"]
  }
}

stateful "aws_media_store_container" {
  summary = "A container of media and its objects"
  kind    = "bucket"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/media_store_container"

  iam {
    destroy = ["mediastore:DeleteContainer", "mediastore:DeleteObject"]
  }
}
