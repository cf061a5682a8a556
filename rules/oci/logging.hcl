stateful "oci_log_analytics_log_analytics_log_group" {
  summary = "A group of logs with their entries"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/log_analytics_log_analytics_log_group"
}

stateful "oci_logging_log" {
  summary = "A log and its lines"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/logging_log"

  recovery "retention_duration" {
    weaker = "lower"
  }
}

stateful "oci_logging_log_group" {
  summary = "A group of logs"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/logging_log_group"
}
