stateful "flexibleengine_apig_appcode" {
  summary = "A code with which interfaces are called"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/apig_appcode"
}

stateful "flexibleengine_apig_application" {
  summary = "An application with its key and secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/apig_application"
}

stateful "flexibleengine_compute_keypair_v2" {
  summary = "A key pair, whose private key is generated when no public key is given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/compute_keypair_v2"
}

stateful "flexibleengine_ddm_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/ddm_account"
}

stateful "flexibleengine_dds_database_user" {
  summary = "A database user and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/dds_database_user"
}

stateful "flexibleengine_identity_user_v3" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/identity_user_v3"
}

stateful "flexibleengine_kms_key_v1" {
  summary = "A key, which is deleted after a delay and without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/kms_key_v1"

  recovery "pending_days" {
    weaker = "lower"
  }
}

stateful "flexibleengine_rds_account" {
  summary = "A database account and what was granted to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/FlexibleEngineCloud/flexibleengine/latest/docs/resources/rds_account"
}
