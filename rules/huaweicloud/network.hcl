stateful "huaweicloud_apig_appcode" {
  summary = "A code with which interfaces are called"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/apig_appcode"
}

stateful "huaweicloud_apig_application" {
  summary = "An application with its key and secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/apig_application"
}

stateful "huaweicloud_apig_group" {
  summary = "A group of interfaces with the hostname generated for it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/apig_group"

  hazard "force_destroy" {
    unsafe  = ["true"]
    because = "every interface of the group is deleted too"
  }
}

stateful "huaweicloud_apig_instance" {
  summary = "A gateway instance with its interfaces and addresses"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/apig_instance"
}

stateful "huaweicloud_cdn_domain" {
  summary = "A content delivery domain with the name given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cdn_domain"
}

stateful "huaweicloud_compute_floatingip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/compute_floatingip"
}

stateful "huaweicloud_dc_hosted_connect" {
  summary = "A physical or hosted line, which has to be ordered again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dc_hosted_connect"
}

stateful "huaweicloud_dns_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/dns_zone"
}

stateful "huaweicloud_dns_zone_v2" {
  same_as = "huaweicloud_dns_zone"
}

stateful "huaweicloud_elb_loadbalancer" {
  summary = "A load balancer, whose public address cannot be had again if it was made with it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/elb_loadbalancer"

  protection "deletion_protection_enable" {
    safe        = ["true"]
    enforced_by = "service"
  }

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "its listeners are deleted and its pools unbound so that it can be destroyed"
  }
}

stateful "huaweicloud_ga_accelerator" {
  summary = "An accelerator, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ga_accelerator"
}

stateful "huaweicloud_global_eip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/global_eip"
}

stateful "huaweicloud_global_eip_segment" {
  summary = "A range of public addresses that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/global_eip_segment"
}

stateful "huaweicloud_iec_eip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/iec_eip"
}

stateful "huaweicloud_networking_floatingip_v2" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/networking_floatingip_v2"
}

stateful "huaweicloud_vpc_eip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vpc_eip"
}

stateful "huaweicloud_vpc_eip_v1" {
  same_as = "huaweicloud_vpc_eip"
}

stateful "huaweicloud_vpcep_service" {
  summary = "An endpoint service, whose name others have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vpcep_service"
}

stateful "huaweicloud_vpn_gateway" {
  summary = "A VPN gateway, whose public addresses the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vpn_gateway"

  hazard "delete_eip_on_termination" {
    unsafe  = ["true"]
    because = "the public addresses are given back with the gateway"
  }
}

stateful "huaweicloud_waf_domain" {
  summary = "A protected domain with the name given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/waf_domain"
}
