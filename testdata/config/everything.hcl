fail_on   = "medium"
exclude   = ["**/examples/**", "legacy", "modules/*/test.tf"]
baseline  = "tfguard.baseline.json"
no_waiver = ["plan-destroy"]

scan {
  fail_on = "low"
}

plan {
  strict      = true
  any_destroy = true
}

check "unread-module" {
  severity = "high"
}

check "data-loss-setting" {
  enabled = false
}

check "undecided-protection" {
  enabled  = false
  severity = "critical"
}

stateful "mycorp_disk" {
  summary = "A disk"
  kind    = "disk"
  tier    = "high"
}

stateless = ["mycorp_rule"]
