stateful "snowflake_image_repository" {
  summary = "An image repository with its images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/image_repository"
}

stateful "snowflake_stage" {
  summary = "A stage and the files loaded into it"
  kind    = "bucket"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/stage"
}

stateful "snowflake_stage_internal" {
  summary = "An internal stage and the files loaded into it"
  kind    = "bucket"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/stage_internal"
}
