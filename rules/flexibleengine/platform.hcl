stateful "flexibleengine_cce_namespace" {
  summary = "A namespace with every object in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/cce_namespace"
}

stateful "flexibleengine_cts_tracker_v1" {
  summary = "A tracker, without which what is done in the meantime is not recorded for longer than the service keeps it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/cts_tracker_v1"
}

stateful "flexibleengine_drs_job" {
  summary = "A migration task and how far it has come"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/drs_job"
}

stateful "flexibleengine_identity_project_v3" {
  summary = "A project with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/identity_project_v3"
}

stateful "flexibleengine_lts_group" {
  summary = "A log group with its streams and records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/lts_group"
}

stateful "flexibleengine_lts_topic" {
  summary = "A log topic with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/lts_topic"
}

stateful "flexibleengine_modelarts_dataset" {
  summary = "A data set with its labels and versions"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/modelarts_dataset"
}

stateful "flexibleengine_rds_sql_audit" {
  summary = "The record of the statements that a database ran"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/rds_sql_audit"
}

stateful "flexibleengine_rts_stack_v1" {
  summary = "A stack with everything that it made"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/rts_stack_v1"
}

stateful "flexibleengine_swr_organization" {
  summary = "A namespace with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/swr_organization"
}

stateful "flexibleengine_swr_repository" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/swr_repository"
}
