fail_on = "never"

check "missing-prevent-destroy" {
  severity = "low"
}
