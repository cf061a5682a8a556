stateful "powerplatform_connection" {
  summary = "A connection with what was consented to in it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/power-platform/latest/docs/resources/connection"
}

stateful "powerplatform_data_record" {
  summary = "A row of a table"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/microsoft/power-platform/latest/docs/resources/data_record"
}

stateful "powerplatform_environment" {
  summary = "An environment with its database, apps and flows"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/microsoft/power-platform/latest/docs/resources/environment"
}

stateful "powerplatform_environment_disaster_recovery" {
  summary = "The copy of an environment in another region"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/microsoft/power-platform/latest/docs/resources/environment_disaster_recovery"
}

stateful "powerplatform_managed_solution" {
  summary = "An imported solution with its tables and apps"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/microsoft/power-platform/latest/docs/resources/managed_solution"
}

stateful "powerplatform_rest" {
  summary = "Whatever object the calls of the resource make"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/microsoft/power-platform/latest/docs/resources/rest"
}

stateful "powerplatform_solution" {
  summary = "An imported solution with its tables and apps"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/microsoft/power-platform/latest/docs/resources/solution"
}
