stateful "akamai_cloudcertificates_certificate" {
  summary = "A certificate and its key, which was made for its request"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/cloudcertificates_certificate"
}

stateful "akamai_cps_dv_enrollment" {
  summary = "A certificate, without which hostnames are not served"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/cps_dv_enrollment"
}

stateful "akamai_cps_third_party_enrollment" {
  summary = "A certificate and its key, without which hostnames are not served"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/cps_third_party_enrollment"
}

stateful "akamai_edgekv" {
  summary = "A namespace of keys, once it is empty"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/edgekv"
}

stateful "akamai_edgekv_group_items" {
  summary = "Keys and their values"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akamai/akamai/latest/docs/resources/edgekv_group_items"
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
