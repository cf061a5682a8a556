stateful "azurerm_custom_ip_prefix" {
  summary = "A prefix of your own addresses advertised from Azure"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/custom_ip_prefix"
}

stateful "azurerm_express_route_circuit" {
  summary = "An ExpressRoute circuit, which the carrier takes weeks to provision again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/express_route_circuit"
}

stateful "azurerm_express_route_port" {
  summary = "An ExpressRoute Direct port pair, which takes weeks to be provisioned again"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/express_route_port"
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
