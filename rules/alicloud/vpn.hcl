stateful "alicloud_ssl_vpn_client_cert" {
  summary = "A client certificate, whose private key cannot be had again"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_vpn_client_cert"
}

stateful "alicloud_vpn_gateway" {
  summary = "A gateway, whose address the other side has in its settings"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vpn_gateway"
}

stateful "alicloud_vpn_gateway_enhanced_vpn_gateway" {
  summary = "A gateway, whose address the other side has in its settings"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vpn_gateway_enhanced_vpn_gateway"
}

stateful "alicloud_vpn_gateway_vpn_attachment" {
  summary = "A connection, whose address the other side has in its settings"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/vpn_gateway_vpn_attachment"
}
