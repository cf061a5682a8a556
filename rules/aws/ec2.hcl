stateful "aws_ami" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ami"

  iam {
    destroy = ["ec2:DeregisterImage", "ec2:DeleteSnapshot"]
    disarm  = ["ec2:DisableImageDeregistrationProtection"]
  }
}

stateful "aws_ami_copy" {
  summary = "A copy of a machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ami_copy"

  iam {
    destroy = ["ec2:DeregisterImage", "ec2:DeleteSnapshot"]
    disarm  = ["ec2:DisableImageDeregistrationProtection"]
  }
}

stateful "aws_ami_from_instance" {
  summary = "A machine image taken from an instance"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ami_from_instance"

  iam {
    destroy = ["ec2:DeregisterImage", "ec2:DeleteSnapshot"]
    disarm  = ["ec2:DisableImageDeregistrationProtection"]
  }
}

stateful "aws_ec2_capacity_reservation" {
  summary = "Reserved capacity, which may not be free a second time"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ec2_capacity_reservation"

  iam {
    destroy = ["ec2:CancelCapacityReservation"]
    disarm  = ["ec2:ModifyCapacityReservation"]
  }
}

stateful "aws_ec2_client_vpn_endpoint" {
  summary = "A client VPN whose name is in its users' settings"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ec2_client_vpn_endpoint"

  iam {
    destroy = ["ec2:DeleteClientVpnEndpoint"]
  }
}

stateful "aws_ec2_transit_gateway" {
  summary    = "The hub of many networks, whose id other accounts have, once its attachments are gone"
  kind       = "network"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/ec2_transit_gateway"
  only_empty = true

  iam {
    destroy = ["ec2:DeleteTransitGateway"]
  }
}

stateful "aws_eip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eip"

  iam {
    destroy = ["ec2:ReleaseAddress"]
    disarm  = ["ec2:DisassociateAddress"]
  }
}

stateful "aws_instance" {
  summary = "A virtual machine and the disks that go with it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/instance"

  protection "disable_api_termination" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    note        = "Providers before 6.8.0 did not always refuse; 6.8.0 mended that and added force_destroy"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "termination protection is lifted so that the instance can be destroyed"
    lifts   = "disable_api_termination"
    since   = "6.8.0"
  }

  recovery "root_block_device.delete_on_termination" {
    weaker  = "off"
    safe    = ["false"]
    default = "true"
  }

  recovery "ebs_block_device.delete_on_termination" {
    weaker  = "off"
    safe    = ["false"]
    default = "true"
  }

  guard "aws_backup_selection" {
    reference   = "resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["ec2:TerminateInstances"]
    disarm  = ["ec2:ModifyInstanceAttribute"]
  }
}

stateful "aws_spot_instance_request" {
  summary = "A machine bought at the spot price and the disks that go with it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/spot_instance_request"

  protection "disable_api_termination" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
    note        = "Providers before 6.8.0 did not always refuse"
  }

  recovery "root_block_device.delete_on_termination" {
    weaker  = "off"
    safe    = ["false"]
    default = "true"
  }

  recovery "ebs_block_device.delete_on_termination" {
    weaker  = "off"
    safe    = ["false"]
    default = "true"
  }

  iam {
    destroy = ["ec2:CancelSpotInstanceRequests", "ec2:TerminateInstances"]
    disarm  = ["ec2:ModifyInstanceAttribute"]
  }
}

stateful "aws_vpc_endpoint_service" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_endpoint_service"

  iam {
    destroy = ["ec2:DeleteVpcEndpointServiceConfigurations"]
  }
}

stateful "aws_vpc_ipam" {
  summary = "The address plan and its allocations"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_ipam"

  hazard "cascade" {
    unsafe  = ["true"]
    because = "pools and allocations are deleted with the address plan"
    empties = true
  }

  iam {
    destroy = ["ec2:DeleteIpam"]
  }
}

stateful "aws_vpc_ipam_pool" {
  summary = "A pool of addresses and its allocations"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpc_ipam_pool"

  hazard "cascade" {
    unsafe  = ["true"]
    because = "what was put into the pool is deleted with it"
    empties = true
  }

  iam {
    destroy = ["ec2:DeleteIpamPool", "ec2:DeprovisionIpamPoolCidr"]
  }
}

stateful "aws_vpn_connection" {
  summary = "A site-to-site VPN with its tunnel addresses and keys"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/vpn_connection"

  iam {
    destroy = ["ec2:DeleteVpnConnection"]
  }
}
