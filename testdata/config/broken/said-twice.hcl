fail_on = "high"
fail_on = "low"

plan {
  strict = true
}

plan {
  any_destroy = true
  unheard_of  = 1
}

check "unread-module" {
  severity = "low"
}

check "unread-module" {
  enabled = false
}
