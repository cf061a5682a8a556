stateful "ibm_is_backup_policy" {
  summary = "A backup policy, without which no snapshots of what it selects are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_backup_policy"
}

stateful "ibm_is_backup_policy_plan" {
  summary = "A backup plan, without which no snapshots are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_backup_policy_plan"
}

stateful "ibm_is_bare_metal_server" {
  summary = "A physical server with its local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_bare_metal_server"
}

stateful "ibm_is_floating_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_floating_ip"
}

stateful "ibm_is_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_image"
}

stateful "ibm_is_instance" {
  summary = "A virtual machine and the volumes that go with it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_instance"
}

stateful "ibm_is_instance_volume_attachment" {
  summary = "A volume that may be made and deleted with its attachment"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_instance_volume_attachment"

  hazard "delete_volume_on_attachment_delete" {
    unsafe  = ["true"]
    because = "the volume and its data are deleted with the attachment"
  }
}

stateful "ibm_is_lb" {
  summary = "A load balancer, whose host name and addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_lb"
}

stateful "ibm_is_public_address_range" {
  summary = "A range of public addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_public_address_range"
}

stateful "ibm_is_share" {
  summary = "A file share with its data and its snapshots"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_share"
}

stateful "ibm_is_share_snapshot" {
  summary = "A snapshot of a file share"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_share_snapshot"
}

stateful "ibm_is_snapshot" {
  summary = "A snapshot of a volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_snapshot"
}

stateful "ibm_is_snapshot_consistency_group" {
  summary = "A set of snapshots of the volumes of a machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_snapshot_consistency_group"

  hazard "delete_snapshots_on_delete" {
    unsafe  = ["true"]
    because = "the snapshots are deleted with the group"
  }
}

stateful "ibm_is_volume" {
  summary = "A block volume with its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_volume"
}

stateful "ibm_is_vpn_gateway" {
  summary = "A VPN gateway, whose addresses its peers have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_vpn_gateway"
}

stateful "ibm_is_vpn_server" {
  summary = "A VPN server, whose host name its clients have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/is_vpn_server"
}
