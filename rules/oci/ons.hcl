stateful "oci_ons_notification_topic" {
  summary = "A topic with the subscriptions that were confirmed"
  kind    = "queue"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/oracle/oci/latest/docs/resources/ons_notification_topic"
}
