explained "data_retention_policy" {
  types   = ["newrelic_federated_logs_partition", "newrelic_federated_logs_setup"]
  because = "the logs lie in a store of their own"
}

explained "ignore_on_expected_termination" {
  types   = ["newrelic_nrql_alert_condition"]
  because = "it is about hosts that end"
}

explained "retention_policy" {
  types   = ["newrelic_data_partition_rule"]
  because = "deleting a rule leaves the data that it has partitioned"
}
