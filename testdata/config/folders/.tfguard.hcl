fail_on = "medium"
exclude = ["**/examples/**"]

plan {
  strict = true
}

check "data-loss-setting" {
  enabled = false
}
