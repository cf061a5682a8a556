stateful "volcengine_cloud_identity_user" {
  summary = "A user with their password and the access given to them"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/cloud_identity_user"
}

stateful "volcengine_iam_access_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/iam_access_key"
}

stateful "volcengine_iam_user" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/iam_user"
}

stateful "volcengine_kms_key" {
  summary = "A key, which is deleted after a delay and without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/kms_key"

  recovery "pending_window_in_days" {
    weaker = "lower"
  }
}

stateful "volcengine_kms_key_material" {
  summary = "The imported material of a key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/kms_key_material"
}

stateful "volcengine_kms_keyring" {
  summary = "A key ring, to whose generated id access is tied"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/kms_keyring"
}

stateful "volcengine_kms_replicate_key" {
  summary = "A replica of a key in another region"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/kms_replicate_key"
}

stateful "volcengine_kms_secret" {
  summary = "A secret with its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/kms_secret"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the secret is deleted at once and cannot be brought back"
  }

  recovery "pending_window_in_days" {
    weaker = "lower"
  }
}

stateful "volcengine_kms_secret_backup" {
  summary = "A backup of a secret"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/kms_secret_backup"
}

stateful "volcengine_organization" {
  summary = "An organization with its accounts and policies"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/organization"
}

stateful "volcengine_organization_account" {
  summary = "An account with what is in it"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/organization_account"
}

stateful "volcengine_organization_unit" {
  summary = "An organizational unit with its accounts"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/volcengine/volcengine/latest/docs/resources/organization_unit"
}
