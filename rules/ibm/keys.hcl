stateful "ibm_hpcs" {
  summary = "A crypto service instance with its master key and every key under it"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/hpcs"
}

stateful "ibm_hpcs_keystore" {
  summary = "A key store with the keys in it"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/hpcs_keystore"
}

stateful "ibm_hpcs_managed_key" {
  summary = "A managed key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/hpcs_managed_key"
}

stateful "ibm_hpcs_vault" {
  summary = "A vault with its keys and key stores"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/hpcs_vault"
}

stateful "ibm_kms_cryptounits" {
  summary = "The master key of a dedicated key service, without which no key under it can be used"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/kms_cryptounits"
}

stateful "ibm_kms_key" {
  summary = "A key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/kms_key"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the key is deleted even while data is encrypted with it"
  }
}

stateful "ibm_kms_key_with_policy_overrides" {
  summary = "A key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/kms_key_with_policy_overrides"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the key is deleted even while data is encrypted with it"
  }
}

stateful "ibm_kp_key" {
  summary = "A key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/kp_key"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the key is deleted even while data is encrypted with it"
  }
}

stateful "ibm_sm_arbitrary_secret" {
  summary = "A secret with its versions, which others refer to by its generated id"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_arbitrary_secret"
}

stateful "ibm_sm_custom_credentials_secret" {
  summary = "Generated credentials that others refer to by the id of the secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_custom_credentials_secret"
}

stateful "ibm_sm_iam_credentials_secret" {
  summary = "Generated API keys that others refer to by the id of the secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_iam_credentials_secret"
}

stateful "ibm_sm_imported_certificate" {
  summary = "A certificate with its versions, which others refer to by its generated id"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_imported_certificate"
}

stateful "ibm_sm_kv_secret" {
  summary = "A secret with its versions, which others refer to by its generated id"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_kv_secret"
}

stateful "ibm_sm_private_certificate" {
  summary = "A certificate and the key made for it"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_private_certificate"
}

stateful "ibm_sm_private_certificate_configuration_intermediate_ca" {
  summary = "An intermediate certificate authority with its key"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_private_certificate_configuration_intermediate_ca"
}

stateful "ibm_sm_private_certificate_configuration_root_ca" {
  summary = "A root certificate authority with its key"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_private_certificate_configuration_root_ca"
}

stateful "ibm_sm_public_certificate" {
  summary = "A certificate and the key made for it"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_public_certificate"
}

stateful "ibm_sm_secret_group" {
  summary = "A secret group, to whose generated id access is tied"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_secret_group"
}

stateful "ibm_sm_service_credentials_secret" {
  summary = "Generated credentials that others refer to by the id of the secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_service_credentials_secret"
}

stateful "ibm_sm_username_password_secret" {
  summary = "A user name and a generated password with their versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/sm_username_password_secret"
}
