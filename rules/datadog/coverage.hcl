explained "configuration.allow_incident_deletion" {
  types   = ["datadog_incident_type"]
  because = "it is about single incidents"
}

explained "flex_retention_days" {
  types   = ["datadog_logs_index"]
  because = "it is the second, longer half of the retention"
}

explained "force_delete" {
  types   = ["datadog_monitor", "datadog_service_level_objective"]
  because = "it deletes what others refer to, and is made again from its definition"
}

explained "force_delete_dependencies" {
  types   = ["datadog_synthetics_test"]
  because = "the test is made again from its definition"
}

explained "product_analytics_retention_state" {
  types   = ["datadog_rum_application"]
  because = "it is what is kept from now on"
}
