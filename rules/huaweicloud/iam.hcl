stateful "huaweicloud_ccm_private_ca" {
  summary = "A certificate authority, which its certificates hang on"
  kind    = "certificate"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ccm_private_ca"
}

stateful "huaweicloud_ccm_private_certificate" {
  summary = "A certificate with the private key made for it"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/ccm_private_certificate"
}

stateful "huaweicloud_cpcs_app_access_key" {
  summary = "An access key of the cryptography service, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cpcs_app_access_key"
}

stateful "huaweicloud_csms_secret" {
  summary = "A secret with all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/csms_secret"
}

stateful "huaweicloud_enterprise_project" {
  summary = "An enterprise project, which is deleted only if it is asked for"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/enterprise_project"

  hazard "delete_flag" {
    unsafe  = ["true"]
    default = "false"
    because = "the project is deleted where it would only be disabled"
  }
}

stateful "huaweicloud_identity_access_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_access_key"
}

stateful "huaweicloud_identity_project" {
  summary = "A project with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_project"
}

stateful "huaweicloud_identity_project_v3" {
  same_as = "huaweicloud_identity_project"
}

stateful "huaweicloud_identity_user" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_user"
}

stateful "huaweicloud_identity_user_v3" {
  same_as = "huaweicloud_identity_user"
}

stateful "huaweicloud_identity_virtual_mfa_device" {
  summary = "A second factor, whose seed is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identity_virtual_mfa_device"
}

stateful "huaweicloud_identitycenter_application_instance" {
  summary = "An application, whose addresses and certificate its service has configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identitycenter_application_instance"
}

stateful "huaweicloud_identitycenter_bearer_token" {
  summary = "A token by which an identity provider keeps the users, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identitycenter_bearer_token"
}

stateful "huaweicloud_identitycenter_group" {
  summary = "A group and the rights given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identitycenter_group"
}

stateful "huaweicloud_identitycenter_instance" {
  summary = "The identity centre with its users, groups and rights"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identitycenter_instance"
}

stateful "huaweicloud_identitycenter_tenant" {
  summary = "The set-up by which an identity provider keeps the users"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identitycenter_tenant"
}

stateful "huaweicloud_identitycenter_user" {
  summary = "A user with its rights"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identitycenter_user"
}

stateful "huaweicloud_identityv5_access_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_access_key"
}

stateful "huaweicloud_identityv5_user" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_user"
}

stateful "huaweicloud_identityv5_virtual_mfa_device" {
  summary = "A second factor, whose seed is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/identityv5_virtual_mfa_device"
}

stateful "huaweicloud_iotda_access_credential" {
  summary = "An access credential, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/iotda_access_credential"
}

stateful "huaweicloud_iotda_device" {
  summary = "A device with its secret and its state"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/iotda_device"
}

stateful "huaweicloud_iotda_space" {
  summary = "A space with its devices"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/iotda_space"
}

stateful "huaweicloud_kms_dedicated_keystore" {
  summary = "A key store of one's own with the keys in it"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_dedicated_keystore"
}

stateful "huaweicloud_kms_key" {
  summary = "A key, which is deleted after a delay and without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_key"

  recovery "pending_days" {
    weaker = "lower"
  }
}

stateful "huaweicloud_kms_key_material" {
  summary = "Imported key material, without which nothing encrypted with the key can be read"
  kind    = "key"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/kms_key_material"
}

stateful "huaweicloud_kms_key_v1" {
  same_as = "huaweicloud_kms_key"
}

stateful "huaweicloud_organizations_account" {
  summary = "An account of the organization with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/organizations_account"
}

stateful "huaweicloud_organizations_organization" {
  summary    = "The organization with its units and policies, once its other accounts are gone"
  kind       = "container"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/organizations_organization"
  only_empty = true
}

stateful "huaweicloud_organizations_organizational_unit" {
  summary = "A unit of an organization"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/organizations_organizational_unit"
}

stateful "huaweicloud_rgc_account" {
  summary = "An account with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/rgc_account"
}
