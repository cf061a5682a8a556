stateful "akeyless_certificate" {
  summary = "A stored certificate with its versions"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/certificate"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_classic_key" {
  summary = "A key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/classic_key"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_dfc_key" {
  summary = "A key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/dfc_key"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_pki_cert_issuer" {
  summary = "An issuer of certificates with what it issued"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/pki_cert_issuer"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_ssh_cert_issuer" {
  summary = "An issuer of certificates with what it issued"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/ssh_cert_issuer"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_static_secret" {
  summary = "A secret with its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/static_secret"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_tokenizer" {
  summary = "A tokenizer, without which what it replaced cannot be turned back"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/tokenizer"

  protection "delete_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "akeyless_usc_secret" {
  summary = "A secret in an outside secret store"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/akeyless-community/akeyless/latest/docs/resources/usc_secret"
}
