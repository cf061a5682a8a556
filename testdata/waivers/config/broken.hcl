waiver {
}

waiver {
  checks  = []
  address = " "
  reason  = ""
  owner   = "-"
  expires = "2027-02-30"
}

waiver "cache" {
  checks  = ["missing-prevent-destroy", "mising-prevent-destroy", "*", "unused-waiver", "plan-destroy"]
  address = "module.cache.*"
  path    = "a[b"
  reason  = "rebuilt nightly"
  owner   = "data-platform"
  expire  = "2027-03-31"
}

waiver {
  checks  = "missing-prevent-destroy"
  address = ["module.cache.*"]
  reason  = var.reason
  owner   = 1
  expires = 2027
  path    = ""
}

no_waiver = ["plan-destroy", "plan-destory", "all"]
