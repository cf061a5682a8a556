waiver {
  checks  = ["missing-prevent-destroy", "protection-off"]
  address = "module.cache.*"
  reason  = "rebuilt nightly"
  owner   = "data-platform"
  expires = "2027-03-31"
}

waiver {
  checks  = ["plan-replace"]
  address = "aws_s3_bucket.a[\"x\"]"
  path    = "environments/staging/"
  reason  = "staging has no data"
  owner   = "ops@example.com"
  expires = "2026-12-01"
}

no_waiver = ["plan-destroy"]
