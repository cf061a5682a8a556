stateful "pagerduty_custom_field" {
  summary = "A field and what it holds of every incident"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/custom_field"
  until   = "3.0.0"
}

stateful "pagerduty_incident_custom_field" {
  summary = "A field and what it holds of every incident"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/incident_custom_field"
}

stateful "pagerduty_incident_type_custom_field" {
  summary = "A field and what it holds of every incident"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/incident_type_custom_field"
}

stateful "pagerduty_service_custom_field" {
  summary = "A field and what it holds of every service"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/service_custom_field"
}
