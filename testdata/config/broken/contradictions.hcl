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
