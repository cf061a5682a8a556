stateful "ibm_cdn" {
  summary = "A content delivery mapping, whose host name others point at"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cdn"
}

stateful "ibm_cis" {
  summary = "An internet services instance with its zones and their settings"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cis"
}

stateful "ibm_cis_domain" {
  summary = "A DNS zone with its records and assigned name servers"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cis_domain"
}

stateful "ibm_cis_origin_certificate_order" {
  summary = "A certificate and the key made for it"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cis_origin_certificate_order"
}

stateful "ibm_dl_gateway" {
  summary = "A physical line that takes weeks to order"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/dl_gateway"
}

stateful "ibm_dl_provider_gateway" {
  summary = "A line sold by a provider that its customer has to accept again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/dl_provider_gateway"
}

stateful "ibm_dns_zone" {
  summary = "A private DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/dns_zone"
}
