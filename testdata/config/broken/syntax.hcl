fail_on = "high
exclude = ["examples/**"
check "unread-module" {
  severity = "low"
