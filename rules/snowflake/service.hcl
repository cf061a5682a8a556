stateful "snowflake_cortex_search_service" {
  summary = "A search index, which is built again from its query"
  kind    = "search"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/cortex_search_service"
}

stateful "snowflake_service" {
  summary = "A container service and the block volumes of its instances"
  kind    = "disk"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/snowflakedb/snowflake/latest/docs/resources/service"
}
