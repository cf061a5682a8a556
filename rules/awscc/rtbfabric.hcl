stateful "awscc_rtbfabric_inbound_external_link" {
  summary = "A link, whose domain name partners use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rtbfabric_inbound_external_link"

  iam {
    destroy = ["rtbfabric:DeleteInboundExternalLink"]
  }
}

stateful "awscc_rtbfabric_link" {
  summary = "A link, which its other side has to accept again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rtbfabric_link"

  iam {
    destroy = ["rtbfabric:DeleteLink"]
  }
}

stateful "awscc_rtbfabric_requester_gateway" {
  summary = "A gateway, whose domain name applications use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rtbfabric_requester_gateway"

  iam {
    destroy = ["rtbfabric:DeleteRequesterGateway"]
  }
}

stateful "awscc_rtbfabric_responder_gateway" {
  summary = "A gateway, whose id and endpoint partners use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/rtbfabric_responder_gateway"

  iam {
    destroy = ["rtbfabric:DeleteResponderGateway"]
  }
}
