stateful "pagerduty_automation_actions_runner" {
  summary = "A runner and the secret that it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/automation_actions_runner"
}

stateful "pagerduty_event_orchestration" {
  summary = "The key to which others send their events"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/event_orchestration"
}

stateful "pagerduty_event_orchestration_integration" {
  summary = "The key to which others send their events"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/event_orchestration_integration"
}

stateful "pagerduty_ruleset" {
  summary = "The key to which others send their events"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/ruleset"
}

stateful "pagerduty_service" {
  summary = "A service, under which its incidents are found"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/service"
}

stateful "pagerduty_service_integration" {
  summary = "The key to which others send their alerts"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/PagerDuty/pagerduty/latest/docs/resources/service_integration"
}
