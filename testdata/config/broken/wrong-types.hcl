fail_on  = high
exclude  = "examples/**"
baseline = ["baseline.json"]
scan     = "high"
check    = ["plan-destroy"]

plan {
  fail_on     = 3
  strict      = "true"
  any_destroy = 1
}

check "unread-module" {
  severity = ["low"]
  enabled  = "no"
}

exclude {
}
