stateful "yandex_audit_trails_trail" {
  summary = "A trail, without which what is done in the meantime goes unrecorded"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/audit_trails_trail"
}

stateful "yandex_iam_oauth_client" {
  summary = "An OAuth client, whose id its users have configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iam_oauth_client"
}

stateful "yandex_iam_oauth_client_secret" {
  summary = "A client secret, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iam_oauth_client_secret"
}

stateful "yandex_iam_service_account" {
  summary = "A service account: one made again under the same name is another identity and has none of its rights"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iam_service_account"
}

stateful "yandex_iam_service_account_api_key" {
  summary = "An API key, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iam_service_account_api_key"
}

stateful "yandex_iam_service_account_key" {
  summary = "A private key of a service account, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iam_service_account_key"
}

stateful "yandex_iam_service_account_static_access_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iam_service_account_static_access_key"
}

stateful "yandex_iam_workload_identity_oidc_federation" {
  summary = "A federation, whose id workloads elsewhere have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iam_workload_identity_oidc_federation"
}

stateful "yandex_iot_core_broker" {
  summary = "A broker, whose id its clients have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iot_core_broker"
}

stateful "yandex_iot_core_device" {
  summary = "A device, whose id it has built in"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iot_core_device"
}

stateful "yandex_iot_core_registry" {
  summary = "A registry with its devices"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/iot_core_registry"
}

stateful "yandex_organizationmanager_idp_application_oauth_application" {
  summary = "An OAuth application, whose id its users have configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/organizationmanager_idp_application_oauth_application"
}

stateful "yandex_organizationmanager_idp_application_saml_application" {
  summary = "A SAML application, whose addresses and certificate its service has configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/organizationmanager_idp_application_saml_application"
}

stateful "yandex_organizationmanager_idp_application_saml_signature_certificate" {
  summary = "A signing certificate that services trust"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/organizationmanager_idp_application_saml_signature_certificate"
}

stateful "yandex_organizationmanager_idp_user" {
  summary = "A user of a user pool"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/organizationmanager_idp_user"
}

stateful "yandex_organizationmanager_idp_userpool" {
  summary = "A user pool with its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/organizationmanager_idp_userpool"
}

stateful "yandex_organizationmanager_saml_federation" {
  summary = "A federation, whose id the identity provider has configured"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/organizationmanager_saml_federation"
}

stateful "yandex_organizationmanager_saml_federation_user_account" {
  summary = "The account of a federated user with its rights"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/organizationmanager_saml_federation_user_account"
}

stateful "yandex_resourcemanager_cloud" {
  summary = "A cloud with every folder and resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/resourcemanager_cloud"
}

stateful "yandex_resourcemanager_folder" {
  summary = "A folder with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/resourcemanager_folder"
}

stateful "yandex_smartcaptcha_captcha" {
  summary = "A captcha with the keys that sites have built in"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/smartcaptcha_captcha"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
