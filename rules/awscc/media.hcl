stateful "awscc_elementalinference_feed" {
  summary = "A feed, whose addresses senders use"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/elementalinference_feed"

  iam {
    destroy = ["elemental-inference:DeleteFeed"]
  }
}

stateful "awscc_ivs_channel" {
  summary = "A video channel, whose addresses and stream key cannot be had again"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ivs_channel"

  iam {
    destroy = ["ivs:DeleteChannel", "ivs:DeleteStreamKey"]
  }
}

stateful "awscc_ivs_ingest_configuration" {
  summary = "A stream key with which a broadcaster reaches a stage"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ivs_ingest_configuration"

  iam {
    destroy = ["ivs:DeleteIngestConfiguration"]
  }
}

stateful "awscc_ivs_stream_key" {
  summary = "A stream key that a broadcaster holds"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ivs_stream_key"

  iam {
    destroy = ["ivs:DeleteStreamKey"]
  }
}

stateful "awscc_mediaconnect_flow" {
  summary = "A video flow, whose addresses senders and receivers use"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mediaconnect_flow"

  iam {
    destroy = ["mediaconnect:DeleteFlow"]
  }
}

stateful "awscc_mediaconnect_flow_entitlement" {
  summary = "An entitlement, by whose ARN another account receives a flow"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mediaconnect_flow_entitlement"

  iam {
    destroy = ["mediaconnect:RevokeFlowEntitlement"]
  }
}

stateful "awscc_mediaconnect_router_input" {
  summary = "An input, whose address senders use"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mediaconnect_router_input"

  iam {
    destroy = ["mediaconnect:DeleteRouterInput"]
  }
}

stateful "awscc_mediapackage_asset" {
  summary = "A packaged video, whose addresses players use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mediapackage_asset"

  iam {
    destroy = ["mediapackage-vod:DeleteAsset"]
  }
}

stateful "awscc_mediapackage_channel" {
  summary = "A channel with its ingest addresses and their passwords"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/0.72.1/docs/resources/mediapackage_channel"
  until   = "1.89.0"

  iam {
    destroy = ["mediapackage:DeleteChannel"]
    disarm  = ["mediapackage:RotateIngestEndpointCredentials"]
  }
}

stateful "awscc_mediapackage_origin_endpoint" {
  summary = "An endpoint, whose address players use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/0.72.1/docs/resources/mediapackage_origin_endpoint"
  until   = "1.89.0"

  iam {
    destroy = ["mediapackage:DeleteOriginEndpoint"]
  }
}

stateful "awscc_mediapackage_packaging_group" {
  summary = "A group of packaged videos, whose domain name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mediapackage_packaging_group"

  iam {
    destroy = ["mediapackage-vod:DeletePackagingGroup"]
  }
}

stateful "awscc_mediapackagev2_channel_group" {
  summary    = "A group, whose egress domain cannot be had again, once its channels are gone"
  kind       = "stream"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mediapackagev2_channel_group"
  only_empty = true

  iam {
    destroy = ["mediapackagev2:DeleteChannelGroup"]
  }
}

stateful "awscc_mediatailor_channel" {
  summary = "A channel and its schedule of programmes"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/mediatailor_channel"

  iam {
    destroy = ["mediatailor:DeleteChannel", "mediatailor:DeleteProgram"]
  }
}
