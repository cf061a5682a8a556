explained "data_retention_policy" {
  types   = ["newrelic_federated_logs_partition", "newrelic_federated_logs_setup"]
  because = "the logs lie in a store of their own"
}

explained "retention_policy" {
  types   = ["newrelic_data_partition_rule"]
  because = "deleting a rule leaves the data that it has partitioned"
}
