stateful "awscc_ec2_capacity_reservation" {
  summary = "Reserved capacity, which may not be free a second time"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_capacity_reservation"

  iam {
    destroy = ["ec2:CancelCapacityReservation"]
    disarm  = ["ec2:ModifyCapacityReservation"]
  }
}

stateful "awscc_ec2_capacity_reservation_fleet" {
  summary = "Reserved capacity, which may not be free a second time"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_capacity_reservation_fleet"

  iam {
    destroy = ["ec2:CancelCapacityReservationFleets"]
  }
}

stateful "awscc_ec2_eip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_eip"

  iam {
    destroy = ["ec2:ReleaseAddress"]
    disarm  = ["ec2:DisassociateAddress"]
  }
}

stateful "awscc_ec2_instance" {
  summary = "A virtual machine and the disks that go with it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_instance"

  protection "disable_api_termination" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "block_device_mappings.ebs.delete_on_termination" {
    weaker = "off"
    safe   = ["false"]
  }

  guard "awscc_backup_backup_selection" {
    reference   = "backup_selection.resources"
    protects    = "recovery"
    enforced_by = "service"
  }

  iam {
    destroy = ["ec2:TerminateInstances"]
    disarm  = ["ec2:ModifyInstanceAttribute"]
  }
}

stateful "awscc_ec2_ipam" {
  summary = "The address plan and its allocations"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_ipam"

  iam {
    destroy = ["ec2:DeleteIpam"]
  }
}

stateful "awscc_ec2_ipam_pool" {
  summary = "A pool of addresses and its allocations"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_ipam_pool"

  iam {
    destroy = ["ec2:DeleteIpamPool", "ec2:DeprovisionIpamPoolCidr"]
  }
}

stateful "awscc_ec2_key_pair" {
  summary = "A key pair, and the private key in the parameter store when Amazon made it"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_key_pair"

  iam {
    destroy = ["ec2:DeleteKeyPair", "ssm:DeleteParameter"]
  }
}

stateful "awscc_ec2_transit_gateway" {
  summary    = "The hub of many networks, whose id other accounts have, once its attachments are gone"
  kind       = "network"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_transit_gateway"
  only_empty = true

  iam {
    destroy = ["ec2:DeleteTransitGateway"]
  }
}

stateful "awscc_ec2_vpc_endpoint_service" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_vpc_endpoint_service"

  iam {
    destroy = ["ec2:DeleteVpcEndpointServiceConfigurations"]
  }
}

stateful "awscc_ec2_vpn_connection" {
  summary = "A site-to-site VPN with its tunnel addresses and keys"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ec2_vpn_connection"

  iam {
    destroy = ["ec2:DeleteVpnConnection"]
  }
}
