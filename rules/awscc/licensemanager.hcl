stateful "awscc_licensemanager_license" {
  summary = "A license, its grants and its check-outs"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/licensemanager_license"

  iam {
    destroy = ["license-manager:DeleteLicense"]
  }
}
