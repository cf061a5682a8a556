stateful "azurerm_application_load_balancer" {
  summary = "A load balancer with its frontends, whose generated host names cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_load_balancer"
}

stateful "azurerm_application_load_balancer_frontend" {
  summary = "A frontend, whose generated host name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/application_load_balancer_frontend"
}

stateful "azurerm_cdn_endpoint" {
  summary = "An endpoint of a classic CDN, which nobody can create any more"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_endpoint"
}

stateful "azurerm_cdn_frontdoor_endpoint" {
  summary = "An endpoint, whose generated host name DNS records elsewhere may hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_frontdoor_endpoint"
}

stateful "azurerm_cdn_frontdoor_profile" {
  summary = "A Front Door profile, whose generated id its origins check"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_frontdoor_profile"
}

stateful "azurerm_cdn_profile" {
  summary = "A classic CDN profile, which nobody can create any more"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/cdn_profile"
}

stateful "azurerm_custom_ip_prefix" {
  summary = "A prefix of your own addresses advertised from Azure"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/custom_ip_prefix"
}

stateful "azurerm_express_route_circuit" {
  summary    = "An ExpressRoute circuit, once its carrier has let go of it"
  kind       = "network"
  tier       = "medium"
  docs       = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/express_route_circuit"
  only_empty = true
}

stateful "azurerm_express_route_circuit_authorization" {
  summary = "The key by which another subscription uses a circuit"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/express_route_circuit_authorization"
}

stateful "azurerm_express_route_port" {
  summary = "An ExpressRoute Direct port pair, which takes weeks to be provisioned again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/express_route_port"
}

stateful "azurerm_express_route_port_authorization" {
  summary = "The key by which another subscription uses a port pair"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/express_route_port_authorization"
}

stateful "azurerm_frontdoor" {
  summary = "A classic Front Door, which nobody can create any more"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/frontdoor"
}

stateful "azurerm_orbital_spacecraft" {
  summary = "A spacecraft, which takes weeks to be licensed again"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/4.81.0/docs/resources/orbital_spacecraft"
  until   = "5.0.0"
}

stateful "azurerm_point_to_site_vpn_gateway" {
  summary = "A gateway whose profile its users have installed"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/point_to_site_vpn_gateway"
}

stateful "azurerm_public_ip" {
  summary = "A public IP address, which cannot be had again once released"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/public_ip"
}

stateful "azurerm_public_ip_prefix" {
  summary = "A range of public IP addresses, which cannot be had again once released"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/public_ip_prefix"
}

stateful "azurerm_virtual_network_gateway" {
  summary = "A gateway, whose addresses its peers have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/virtual_network_gateway"
}

stateful "azurerm_vpn_gateway" {
  summary = "A gateway of a virtual hub, whose addresses its peers have configured"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/vpn_gateway"
}
