stateful "aws_ivs_channel" {
  summary = "A video channel, whose addresses and stream key cannot be had again"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ivs_channel"

  iam {
    destroy = ["ivs:DeleteChannel", "ivs:DeleteStreamKey"]
  }
}

stateful "aws_media_package_channel" {
  summary = "A channel with its ingest addresses and their passwords"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/media_package_channel"

  iam {
    destroy = ["mediapackage:DeleteChannel"]
    disarm  = ["mediapackage:RotateIngestEndpointCredentials"]
  }
}

stateful "aws_media_packagev2_channel_group" {
  summary    = "A group, whose egress domain cannot be had again, once its channels are gone"
  kind       = "stream"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/media_packagev2_channel_group"
  only_empty = true

  iam {
    destroy = ["mediapackagev2:DeleteChannelGroup"]
  }
}

stateful "aws_media_store_container" {
  summary    = "A container of media, once it is empty"
  kind       = "bucket"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/media_store_container"
  only_empty = true

  iam {
    destroy = ["mediastore:DeleteContainer", "mediastore:DeleteObject"]
  }
}

stateful "aws_medialive_input" {
  summary = "An input, whose addresses encoders push to"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/medialive_input"

  iam {
    destroy = ["medialive:DeleteInput"]
  }
}
