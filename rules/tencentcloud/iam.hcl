stateful "tencentcloud_api_gateway_api_app" {
  summary = "An application with its key and secret"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/api_gateway_api_app"
}

stateful "tencentcloud_api_gateway_api_key" {
  summary = "A key with which interfaces are called"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/api_gateway_api_key"
}

stateful "tencentcloud_cam_access_key" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_access_key"
}

stateful "tencentcloud_cam_user" {
  summary = "A user with its keys"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cam_user"

  hazard "force_delete" {
    unsafe  = ["true"]
    because = "the user is deleted although it has keys"
  }
}

stateful "tencentcloud_ciam_user_group" {
  summary = "A group of a user store"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ciam_user_group"
}

stateful "tencentcloud_ciam_user_store" {
  summary = "A user store with its users"
  kind    = "identity"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ciam_user_store"
}

stateful "tencentcloud_identity_center_group" {
  summary = "A group and the rights given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/identity_center_group"
}

stateful "tencentcloud_identity_center_scim_credential" {
  summary = "A token by which an identity provider keeps the users, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/identity_center_scim_credential"
}

stateful "tencentcloud_identity_center_user" {
  summary = "A user with its rights"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/identity_center_user"
}

stateful "tencentcloud_kms_external_key" {
  summary = "A key with imported material, without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_external_key"

  recovery "pending_delete_window_in_days" {
    weaker  = "lower"
    default = "7"
  }
}

stateful "tencentcloud_kms_key" {
  summary = "A key, which is deleted after a delay and without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_key"

  recovery "pending_delete_window_in_days" {
    weaker  = "lower"
    default = "7"
  }
}

stateful "tencentcloud_kms_white_box_key" {
  summary = "A white-box key, without which nothing encrypted with it can be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/kms_white_box_key"
}

stateful "tencentcloud_organization_instance" {
  summary    = "The organization with its units and policies, once its other accounts are gone"
  kind       = "container"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/organization_instance"
  only_empty = true
}

stateful "tencentcloud_organization_org_member" {
  summary = "A member account with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/organization_org_member"

  hazard "force_delete_account" {
    unsafe  = ["true"]
    because = "the account itself is deleted and not only taken out of the organization"
  }
}

stateful "tencentcloud_ssl_pay_certificate" {
  summary = "A bought certificate, which has to be paid for and validated again"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ssl_pay_certificate"
}

stateful "tencentcloud_ssm_product_secret" {
  summary = "A secret of a database with its rotation"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ssm_product_secret"
}

stateful "tencentcloud_ssm_secret" {
  summary = "A secret with all its versions"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ssm_secret"

  recovery "recovery_window_in_days" {
    weaker  = "lower"
    default = "0"
  }
}

stateful "tencentcloud_ssm_ssh_key_pair_secret" {
  summary = "A secret with the key pair made for it"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/ssm_ssh_key_pair_secret"

  hazard "clean_ssh_key" {
    unsafe  = ["true"]
    because = "the key pair itself is deleted too"
  }
}
