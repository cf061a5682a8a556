explained "delete_on_merge" {
  types   = ["clickhouse_clickpipe"]
  because = "it says how deleted rows of the source are copied"
}
