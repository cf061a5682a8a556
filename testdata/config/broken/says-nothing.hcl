check "unread-module" {
}

check {
  severity = "low"
}

check "a" "b" {
  severity = "low"
}

check unread-module {
  # a label may go without quotes
}

scan "production" {
}

plan {
}
