stateful "google_apigee_app_group" {
  summary = "An app group with its apps and their consumer keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_app_group"
}

stateful "google_apigee_developer" {
  summary = "A developer with its apps and their consumer keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_developer"
}

stateful "google_apigee_developer_app" {
  summary = "An app of a developer with the consumer key and secret that its clients carry"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_developer_app"
  since   = "7.7.0"
}

stateful "google_apigee_env_keystore" {
  summary = "A keystore with the certificates and private keys under its aliases"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_env_keystore"
}

stateful "google_apigee_environment" {
  summary = "An Apigee environment with the proxies deployed to it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_environment"
}

stateful "google_apigee_environment_keyvaluemaps" {
  summary = "A key value map of an Apigee environment with its entries"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_environment_keyvaluemaps"
}

stateful "google_apigee_instance" {
  summary = "An Apigee instance, whose endpoint and capacity take an hour to be made again"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_instance"
}

stateful "google_apigee_keystores_aliases_self_signed_cert" {
  summary = "A self-signed certificate, whose private key Apigee generated"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_keystores_aliases_self_signed_cert"
}

stateful "google_apigee_nat_address" {
  summary = "An address from which Apigee calls out, which others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_nat_address"
}

stateful "google_apigee_organization" {
  summary = "An Apigee organization with its APIs, developers and keys"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apigee_organization"

  hazard "retention" {
    unsafe  = ["MINIMUM"]
    default = "DELETION_RETENTION_UNSPECIFIED"
    because = "the organization can be restored only for the shortest time after its deletion"
  }
}
