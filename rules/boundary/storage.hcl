stateful "boundary_credential_store_static" {
  summary = "A store with the credentials in it"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/credential_store_static"
}

stateful "boundary_credential_store_vault" {
  summary = "The tie to a Vault, with its libraries of credentials"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/credential_store_vault"
}

stateful "boundary_policy_storage" {
  summary = "The policy that keeps recordings from being deleted"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/policy_storage"
}

stateful "boundary_storage_bucket" {
  summary = "The tie to the recordings of sessions, which cannot be played without it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/storage_bucket"
}

stateful "boundary_target" {
  summary = "A target, whose id people use to connect"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/target"
}

stateful "boundary_worker" {
  summary = "A worker and the registration that it holds"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/boundary/latest/docs/resources/worker"
}
