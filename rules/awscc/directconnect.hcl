stateful "awscc_directconnect_connection" {
  summary = "A physical line that takes weeks to order"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/directconnect_connection"

  iam {
    destroy = ["directconnect:DeleteConnection"]
  }
}

stateful "awscc_directconnect_direct_connect_gateway" {
  summary    = "A gateway that joins lines and networks of several accounts, once its attachments are gone"
  kind       = "network"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/directconnect_direct_connect_gateway"
  only_empty = true

  iam {
    destroy = ["directconnect:DeleteDirectConnectGateway"]
  }
}

stateful "awscc_directconnect_lag" {
  summary    = "A group of physical lines, once they are gone"
  kind       = "network"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/directconnect_lag"
  only_empty = true

  iam {
    destroy = ["directconnect:DeleteLag", "directconnect:DeleteConnection"]
  }
}

stateful "awscc_directconnect_private_virtual_interface" {
  summary = "A private interface on a physical line and its peering"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/directconnect_private_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}

stateful "awscc_directconnect_public_virtual_interface" {
  summary = "A public interface on a physical line and its peering"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/directconnect_public_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}

stateful "awscc_directconnect_transit_virtual_interface" {
  summary = "A transit interface on a physical line and its peering"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/directconnect_transit_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}

stateful "awscc_interconnect_connection" {
  summary = "A line to another cloud, which the other side has to set up as well"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/interconnect_connection"

  iam {
    destroy = ["interconnect:DeleteConnection"]
  }
}
