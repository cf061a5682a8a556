stateful "outscale_flexible_gpu" {
  summary = "A GPU, which may not be free again"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/flexible_gpu"
}

stateful "outscale_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/image"
}

stateful "outscale_keypair" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/keypair"
}

stateful "outscale_load_balancer" {
  summary = "A load balancer, whose host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/load_balancer"
}

stateful "outscale_oks_cluster" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/oks_cluster"

  protection "disable_api_termination" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "outscale_oks_manifest" {
  summary = "Any object of a cluster, volumes and namespaces among them"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/oks_manifest"
}

stateful "outscale_oks_project" {
  summary = "A project with its clusters"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/oks_project"

  protection "disable_api_termination" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "outscale_public_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/public_ip"
}

stateful "outscale_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/snapshot"
}

stateful "outscale_virtual_gateway" {
  summary = "A VPN gateway, whose address the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/virtual_gateway"
}

stateful "outscale_vm" {
  summary = "A virtual machine and the disks that go with it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/vm"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "outscale_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/volume"
}

stateful "outscale_vpn_connection" {
  summary = "A VPN connection with the addresses and keys that the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/outscale/outscale/latest/docs/resources/vpn_connection"
}
