stateful "akamai_cloudcertificates_certificate" {
  summary = "A certificate and its key, which was made for its request"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/cloudcertificates_certificate"
}

stateful "akamai_cps_third_party_enrollment" {
  summary = "A certificate, whose key was made for its request and which has to be bought again"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/cps_third_party_enrollment"
}

stateful "akamai_iam_api_client" {
  summary = "A client with the credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/iam_api_client"
}

stateful "akamai_iam_user" {
  summary = "A person and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/iam_user"
}

stateful "akamai_mtlskeystore_client_certificate_akamai" {
  summary = "A client certificate and its key, which origins trust"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/mtlskeystore_client_certificate_akamai"
}

stateful "akamai_mtlskeystore_client_certificate_third_party" {
  summary = "A client certificate and its key, which origins trust"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/mtlskeystore_client_certificate_third_party"
}

stateful "akamai_property" {
  summary = "A property with its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/property"
}

stateful "akamai_property_bootstrap" {
  summary = "A property with its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/property_bootstrap"
}

stateful "akamai_property_include" {
  summary = "An include with its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/property_include"
}
