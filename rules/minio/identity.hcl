stateful "minio_accesskey" {
  summary = "An access key with its secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aminueza/minio/latest/docs/resources/accesskey"
}

stateful "minio_iam_service_account" {
  summary = "An access key with its secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aminueza/minio/latest/docs/resources/iam_service_account"
}

stateful "minio_iam_user" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aminueza/minio/latest/docs/resources/iam_user"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "the access keys made outside of Terraform are deleted with the user"
  }
}
