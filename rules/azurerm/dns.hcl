stateful "azurerm_app_service_certificate_order" {
  summary = "An order of a certificate with its domain verification"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/app_service_certificate_order"
}

stateful "azurerm_dns_zone" {
  summary = "A DNS zone with its records and its delegation"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/dns_zone"
}

stateful "azurerm_email_communication_service_domain" {
  summary = "A mail domain with its verification, or its generated name"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/email_communication_service_domain"
}

stateful "azurerm_private_dns_zone" {
  summary = "A private DNS zone with its records"
  kind    = "dns"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/azurerm/latest/docs/resources/private_dns_zone"
}
