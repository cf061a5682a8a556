stateful "aws_dx_connection" {
  summary = "A physical line that takes weeks to order"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_connection"

  protection "skip_destroy" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then only forgets the connection"
  }

  iam {
    destroy = ["directconnect:DeleteConnection"]
  }
}

stateful "aws_dx_gateway" {
  summary    = "A gateway that joins lines and networks of several accounts, once its attachments are gone"
  kind       = "network"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_gateway"
  only_empty = true

  iam {
    destroy = ["directconnect:DeleteDirectConnectGateway"]
  }
}

stateful "aws_dx_hosted_connection" {
  summary = "A line on a partner's connection"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_hosted_connection"

  iam {
    destroy = ["directconnect:DeleteConnection"]
  }
}

stateful "aws_dx_hosted_private_virtual_interface" {
  summary = "A private interface made for another account on a physical line"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_hosted_private_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}

stateful "aws_dx_hosted_public_virtual_interface" {
  summary = "A public interface made for another account on a physical line"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_hosted_public_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}

stateful "aws_dx_hosted_transit_virtual_interface" {
  summary = "A transit interface made for another account on a physical line"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_hosted_transit_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}

stateful "aws_dx_lag" {
  summary = "A group of physical lines"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_lag"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every line of the group is deleted so that the group can be destroyed"
    empties = true
  }

  iam {
    destroy = ["directconnect:DeleteLag", "directconnect:DeleteConnection"]
  }
}

stateful "aws_dx_private_virtual_interface" {
  summary = "A private interface on a physical line and its peering"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_private_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}

stateful "aws_dx_public_virtual_interface" {
  summary = "A public interface on a physical line and its peering"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_public_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}

stateful "aws_dx_transit_virtual_interface" {
  summary = "A transit interface on a physical line and its peering"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dx_transit_virtual_interface"

  iam {
    destroy = ["directconnect:DeleteVirtualInterface"]
  }
}
