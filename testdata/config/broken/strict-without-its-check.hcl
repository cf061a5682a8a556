plan {
  strict = true
}

check "plan-unclassified" {
  enabled = false
}

check "plan-destroy" {
  enabled = false
}
