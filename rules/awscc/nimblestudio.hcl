stateful "awscc_nimblestudio_studio" {
  summary = "A studio with its members and launch profiles"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/nimblestudio_studio"

  iam {
    destroy = ["nimble:DeleteStudio"]
  }
}
