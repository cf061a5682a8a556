stateful "exoscale_iam_access_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/iam_access_key"
}

stateful "exoscale_iam_api_key" {
  summary = "An API key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/iam_api_key"
}

stateful "exoscale_kms_key" {
  summary = "A key, which is deleted after a delay and without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/kms_key"
}
