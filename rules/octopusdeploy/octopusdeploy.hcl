stateful "octopusdeploy_certificate" {
  summary = "A certificate with its private key, to which others refer by a generated id"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/OctopusDeploy/octopusdeploy/latest/docs/resources/certificate"
}

stateful "octopusdeploy_environment" {
  summary = "An environment with the record of what was deployed to it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/OctopusDeploy/octopusdeploy/latest/docs/resources/environment"
}

stateful "octopusdeploy_project" {
  summary = "A project with its releases, deployments and variables"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/OctopusDeploy/octopusdeploy/latest/docs/resources/project"
}

stateful "octopusdeploy_runbook" {
  summary = "A runbook with its snapshots and runs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/OctopusDeploy/octopusdeploy/latest/docs/resources/runbook"
}

stateful "octopusdeploy_space" {
  summary = "A space with everything in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/OctopusDeploy/octopusdeploy/latest/docs/resources/space"
}

stateful "octopusdeploy_tenant" {
  summary = "A tenant with the record of what was deployed for it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/OctopusDeploy/octopusdeploy/latest/docs/resources/tenant"
}

stateful "octopusdeploy_tentacle_certificate" {
  summary = "A generated certificate that machines trust"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/OctopusDeploy/octopusdeploy/latest/docs/resources/tentacle_certificate"
}

stateful "octopusdeploy_user" {
  summary = "A user with their API keys and the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/OctopusDeploy/octopusdeploy/latest/docs/resources/user"
}
