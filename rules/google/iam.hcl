stateful "google_apikeys_key" {
  summary = "An API key, whose string clients carry and which cannot be made again"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/apikeys_key"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_iam_workforce_pool" {
  summary = "A workforce identity pool, through which people sign in"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workforce_pool"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_iam_workload_identity_pool" {
  summary = "A workload identity pool, whose name stays taken for 30 days after deletion"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iam_workload_identity_pool"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_iap_client" {
  summary = "An OAuth client, whose id and secret cannot be had again"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/iap_client"
}

stateful "google_service_account" {
  summary = "A service account: one made again under the same name is another identity and has none of its rights"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_service_account"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}

stateful "google_service_account_key" {
  summary = "A private key of a service account, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/google_service_account_key"

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }
}
