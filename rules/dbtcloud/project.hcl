stateful "dbtcloud_project" {
  summary = "A project with its environments, jobs and the results of their runs"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/dbt-labs/dbtcloud/latest/docs/resources/project"
}

stateful "dbtcloud_scim_config_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dbt-labs/dbtcloud/latest/docs/resources/scim_config_token"
}

stateful "dbtcloud_service_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dbt-labs/dbtcloud/latest/docs/resources/service_token"
}
