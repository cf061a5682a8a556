fail-on  = "high"
failon   = "high"
excludes = ["examples/**"]
color    = "blue"

plan {
  fail_on    = "high"
  anydestroy = true
}

scan {
  strict = true
}

chek "plan-destroy" {
  severity = "high"
}

check "plan-destory" {
  severity = "high"
}

check "no-public-buckets" {
  enabled = false
}

check "unread-module" {
  level = "low"
}
