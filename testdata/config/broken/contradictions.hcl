fail_on = "low"

plan {
  fail_on     = "never"
  any_destroy = true
}

check "plan-replace" {
  enabled = false
}

check "plan-destroy" {
  enabled = true
}

check "plan-unclassified" {
  enabled  = false
  severity = "low"
}

no_waiver = ["plan-destroy", "plan-replace", "missing-prevent-destroy", "protection-off", "plan-forget"]

check "missing-prevent-destroy" {
  severity = "high"
}

check "protection-off" {
  severity = "critical"
}

check "plan-forget" {
  enabled = false
}
