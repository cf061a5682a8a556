stateful "google_apikeys_key" {
  summary = "An API key, whose string clients carry and which cannot be made again"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apikeys_key"
}

stateful "google_iam_oauth_client" {
  summary = "An OAuth client, whose id its applications carry"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_oauth_client"
}

stateful "google_iam_oauth_client_credential" {
  summary = "A generated secret of an OAuth client"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_oauth_client_credential"
}

stateful "google_iam_workforce_pool" {
  summary = "A workforce identity pool, through which people sign in, and whose name stays taken for 30 days after deletion"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workforce_pool"
}

stateful "google_iam_workforce_pool_provider_key" {
  summary = "A key of a workforce pool provider, whose public part the identity provider has"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workforce_pool_provider_key"
}

stateful "google_iam_workforce_pool_provider_scim_tenant" {
  summary = "A SCIM tenant with its endpoint and what was synchronized to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workforce_pool_provider_scim_tenant"
  since   = "7.7.0"

  hazard "hard_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "the tenant is deleted at once, without the time in which it could be restored"
  }
}

stateful "google_iam_workforce_pool_provider_scim_token" {
  summary = "A SCIM token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workforce_pool_provider_scim_token"
  since   = "7.13.0"
}

stateful "google_iam_workload_identity_pool" {
  summary = "A workload identity pool, whose name stays taken for 30 days after deletion"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool"
}

stateful "google_iam_workload_identity_pool_managed_identity" {
  summary = "A managed workload identity, whose name stays taken for 30 days after deletion"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool_managed_identity"
}

stateful "google_iam_workload_identity_pool_namespace" {
  summary = "A namespace of workload identities, whose name stays taken for 30 days after deletion"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool_namespace"
}

stateful "google_iap_client" {
  summary = "An OAuth client, whose id and secret cannot be had again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/7.45.0/docs/resources/iap_client"
  until   = "8.0.0"
}

stateful "google_recaptcha_enterprise_key" {
  summary = "A reCAPTCHA key, whose id websites and apps carry"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/recaptcha_enterprise_key"
}

stateful "google_service_account" {
  summary = "A service account: one made again under the same name is another identity and has none of its rights"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_service_account"
}

stateful "google_service_account_key" {
  summary = "A private key of a service account, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_service_account_key"
}
