stateful "datadog_datastore" {
  summary = "A datastore with its items"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/datastore"
}

stateful "datadog_incident_type" {
  summary = "A type of incidents and the incidents of it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/incident_type"
}

stateful "datadog_logs_index" {
  summary = "An index of logs, whose name cannot be had again"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/logs_index"

  recovery "retention_days" {
    weaker = "lower"
  }
}

stateful "datadog_observability_pipeline" {
  summary = "A pipeline, whose id its workers have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/observability_pipeline"
}

stateful "datadog_reference_table" {
  summary = "A table with its rows"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/reference_table"
}

stateful "datadog_rum_application" {
  summary = "An application, whose id and token stand in pages"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/rum_application"
}

stateful "datadog_team" {
  summary = "A team with its members and what belongs to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/DataDog/datadog/latest/docs/resources/team"
}
