stateful "tfe_registry_module" {
  summary = "A module with its published versions"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/registry_module"
}

stateful "tfe_registry_provider" {
  summary = "A provider with its published versions"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/registry_provider"
}

stateful "tfe_registry_provider_version" {
  summary = "A version of a provider"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/registry_provider_version"
  until   = "0.79.0"
}

stateful "tfe_registry_provider_version_platform" {
  summary = "The binary of a version of a provider"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/tfe/latest/docs/resources/registry_provider_version_platform"
  until   = "0.79.0"
}
