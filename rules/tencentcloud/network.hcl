stateful "tencentcloud_api_gateway_service" {
  summary = "A gateway service with the hostname generated for it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/api_gateway_service"
}

stateful "tencentcloud_cdn_domain" {
  summary = "A content delivery domain with the name given to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cdn_domain"
}

stateful "tencentcloud_classic_elastic_public_ipv6" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/classic_elastic_public_ipv6"
}

stateful "tencentcloud_clb_instance" {
  summary = "A load balancer, whose address may not be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clb_instance"

  protection "delete_protect" {
    safe        = ["true"]
    enforced_by = "service"
  }
}

stateful "tencentcloud_dc_instance" {
  summary = "A physical line, which has to be ordered again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/dc_instance"
}

stateful "tencentcloud_dcx" {
  summary = "A tunnel of a physical line, which both sides have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/dcx"
}

stateful "tencentcloud_dnspod_domain_instance" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/dnspod_domain_instance"
}

stateful "tencentcloud_eip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/eip"
}

stateful "tencentcloud_elastic_public_ipv6" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/elastic_public_ipv6"
}

stateful "tencentcloud_ga2_global_accelerator" {
  summary = "An accelerator, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ga2_global_accelerator"
}

stateful "tencentcloud_gaap_proxy" {
  summary = "An accelerator, whose addresses cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/gaap_proxy"
}

stateful "tencentcloud_gaap_proxy_group" {
  summary = "An accelerator group, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/gaap_proxy_group"
}

stateful "tencentcloud_lb" {
  summary = "A load balancer, whose address cannot be had again if it faces the internet"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/lb"
}

stateful "tencentcloud_private_dns_zone" {
  summary = "A private zone with its records"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/private_dns_zone"
}

stateful "tencentcloud_teo_shared_cname" {
  summary = "A shared name that customers point their domains at"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/teo_shared_cname"
}

stateful "tencentcloud_teo_zone" {
  summary = "A site with its DNS records and rules"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/teo_zone"
}

stateful "tencentcloud_vpc_end_point_service" {
  summary = "An endpoint service, whose id others have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/vpc_end_point_service"
}

stateful "tencentcloud_vpn_gateway" {
  summary = "A VPN gateway, whose public address the other side has configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/vpn_gateway"
}

stateful "tencentcloud_vpn_ssl_client" {
  summary = "A VPN client with the certificate made for it"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/vpn_ssl_client"
}
