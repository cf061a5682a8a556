waiver {
  checks  = ["missing-prevent-destroy"]
  address = "module.cache.*"
  reason  = "rebuilt every night from the warehouse"
  owner   = "data-platform"
  expires = "2099-03-31"
}

no_waiver = ["plan-destroy"]
