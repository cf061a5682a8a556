stateless = [
  "opsgenie_escalation",
  "opsgenie_integration_action",
]
