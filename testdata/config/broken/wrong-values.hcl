fail_on  = "hihg"
baseline = " "
exclude  = ["", "/examples", "./examples", "../examples", "{examples", "[a", 7, "${path}/a"]

scan {
  fail_on = "HIGH"
}

plan {
  fail_on = "info"
}

check "unread-module" {
  severity = "warning"
}

check "plan-destroy" {
  severity = "never"
}
