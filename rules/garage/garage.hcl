stateful "garage_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/jkossis/garage/latest/docs/resources/bucket"
}

stateful "garage_key" {
  summary = "An access key with its secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/jkossis/garage/latest/docs/resources/key"
}
