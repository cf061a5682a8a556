stateful "ibm_appid_application" {
  summary = "An application, whose client id and secret its users have configured"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/appid_application"
}

stateful "ibm_appid_cloud_directory_user" {
  summary = "A user with their password and profile"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/appid_cloud_directory_user"
}

stateful "ibm_en_smtp_user" {
  summary = "The name and password with which programs send mail"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/en_smtp_user"
}

stateful "ibm_enterprise" {
  summary = "An enterprise with its accounts"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/enterprise"
}

stateful "ibm_enterprise_account" {
  summary = "An account with what is in it"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/enterprise_account"
}

stateful "ibm_iam_api_key" {
  summary = "An API key, whose value is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_api_key"
}

stateful "ibm_iam_service_api_key" {
  summary = "An API key of a service id, whose value is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_service_api_key"
}

stateful "ibm_iam_service_id" {
  summary = "A service id with its API keys and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_service_id"
}

stateful "ibm_iam_trusted_profile" {
  summary = "A trusted profile, to whose generated id access and programs are tied"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/iam_trusted_profile"
}

stateful "ibm_resource_key" {
  summary = "The credentials of a service instance that programs hold"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/resource_key"
}

stateful "ibm_service_key" {
  summary = "The credentials of a Cloud Foundry service instance that programs hold"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/service_key"
}
