stateful "oci_logging_log" {
  summary = "A log and its lines"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/logging_log"

  recovery "retention_duration" {
    weaker = "lower"
  }
}
