stateful "snowflake_service" {
  summary = "A container service and the block volumes of its instances"
  kind    = "disk"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/service"
}
