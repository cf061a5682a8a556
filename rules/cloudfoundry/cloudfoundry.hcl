stateful "cloudfoundry_app" {
  summary = "An app with what was uploaded to it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudfoundry-community/cloudfoundry/latest/docs/resources/app"
}

stateful "cloudfoundry_buildpack" {
  summary = "An uploaded buildpack"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/cloudfoundry-community/cloudfoundry/latest/docs/resources/buildpack"
}

stateful "cloudfoundry_org" {
  summary = "An organization with its spaces, apps and service instances"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cloudfoundry-community/cloudfoundry/latest/docs/resources/org"

  hazard "delete_recursive_allowed" {
    unsafe  = ["true"]
    default = "true"
    because = "the spaces are deleted with it"
  }
}

stateful "cloudfoundry_service_instance" {
  summary = "A service instance with its data, often a database"
  kind    = "other"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cloudfoundry-community/cloudfoundry/latest/docs/resources/service_instance"
}

stateful "cloudfoundry_service_key" {
  summary = "The credentials of a service instance that programs hold"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudfoundry-community/cloudfoundry/latest/docs/resources/service_key"
}

stateful "cloudfoundry_space" {
  summary = "A space with its apps and service instances"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/cloudfoundry-community/cloudfoundry/latest/docs/resources/space"

  hazard "delete_recursive_allowed" {
    unsafe  = ["true"]
    default = "true"
    because = "what the space contains is deleted with it"
  }
}

stateful "cloudfoundry_user" {
  summary = "A user with the access given to them"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/cloudfoundry-community/cloudfoundry/latest/docs/resources/user"
}
