stateful "pingone_application" {
  summary = "An application, whose client id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/application"
}

stateful "pingone_application_secret" {
  summary = "The secret of an application, which its users have configured"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/application_secret"
}

stateful "pingone_credential_type" {
  summary = "A type of credentials with those that were issued"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/credential_type"
}

stateful "pingone_custom_domain" {
  summary = "The host name under which users log in"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/custom_domain"
}

stateful "pingone_davinci_application" {
  summary = "An application, whose id and keys its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/davinci_application"
}

stateful "pingone_davinci_application_key" {
  summary = "A key that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/davinci_application_key"
}

stateful "pingone_davinci_application_secret" {
  summary = "A secret that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/davinci_application_secret"
}

stateful "pingone_digital_wallet_application" {
  summary = "An application, whose id its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/digital_wallet_application"
}

stateful "pingone_environment" {
  summary = "An environment with its users, applications and keys"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/environment"
}

stateful "pingone_gateway" {
  summary = "A gateway with the credentials that it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/gateway"
}

stateful "pingone_gateway_credential" {
  summary = "A credential that a gateway holds, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/gateway_credential"
}

stateful "pingone_group" {
  summary = "A group with its members and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/group"
}

stateful "pingone_identity_provider" {
  summary = "An identity provider and the links of users to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/identity_provider"
}

stateful "pingone_key" {
  summary = "A signing or encryption key, which others trust"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/key"
}

stateful "pingone_key_rotation_policy" {
  summary = "A rotation policy with the keys that it made"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/key_rotation_policy"
}

stateful "pingone_population" {
  summary = "A population with its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/population"
}

stateful "pingone_population_default" {
  summary = "The default population with its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/population_default"
}

stateful "pingone_resource" {
  summary = "A protected resource, whose generated id and secret programs have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/resource"
}

stateful "pingone_resource_secret" {
  summary = "The secret of a resource, which programs have configured"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/resource_secret"
}

stateful "pingone_schema_attribute" {
  summary = "An attribute and what was written into it for every user"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/schema_attribute"
}

stateful "pingone_user" {
  summary = "A user with their password, devices and history"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/pingidentity/pingone/latest/docs/resources/user"
}
