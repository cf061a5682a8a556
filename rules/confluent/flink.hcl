stateful "confluent_flink_materialized_table" {
  summary = "A materialized table with its rows, its topic and the state of its query"
  kind    = "stream"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_flink_materialized_table"
}

stateful "confluent_flink_statement" {
  summary = "A running statement and its state"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/confluentinc/confluent/latest/docs/resources/confluent_flink_statement"
}
