stateful "b2_application_key" {
  summary = "An application key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/Backblaze/b2/latest/docs/resources/application_key"
}

stateful "b2_bucket" {
  summary = "A bucket with its files"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/Backblaze/b2/latest/docs/resources/bucket"
}
