explained "*immutable*" {
  types   = ["datadog_observability_pipeline"]
  because = "it is an id"
}

explained "*recovery*" {
  types   = ["datadog_downtime*", "datadog_monitor"]
  because = "it is when an alert ends"
}

explained "*retention*" {
  types   = ["datadog_dashboard_v2", "datadog_monitor", "datadog_powerpack_v2", "datadog_rum_retention_filters_order"]
  because = "it is about a chart or a group"
}

explained "*skip_*" {
  types   = ["datadog_observability_pipeline"]
  because = "it is about parsing"
}

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

explained "force_element_update" {
  types   = ["datadog_synthetics_test"]
  because = "it is about a step of a test"
}

explained "product_analytics_retention_state" {
  types   = ["datadog_rum_application"]
  because = "it is what is kept from now on"
}
