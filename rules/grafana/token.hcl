stateful "grafana_api_key" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/api_key"
  until   = "3.0.0"
}

stateful "grafana_cloud_access_policy_rotating_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_access_policy_rotating_token"

  protection "delete_on_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the token to expire"
  }
}

stateful "grafana_cloud_access_policy_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_access_policy_token"
}

stateful "grafana_cloud_api_key" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_api_key"
  until   = "3.0.0"
}

stateful "grafana_cloud_private_data_source_connect_network_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_private_data_source_connect_network_token"
}

stateful "grafana_cloud_stack_api_key" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_stack_api_key"
  until   = "3.0.0"
}

stateful "grafana_cloud_stack_service_account" {
  summary = "An account with its tokens"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_stack_service_account"
}

stateful "grafana_cloud_stack_service_account_rotating_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_stack_service_account_rotating_token"

  protection "delete_on_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the token to expire"
  }
}

stateful "grafana_cloud_stack_service_account_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/cloud_stack_service_account_token"
}

stateful "grafana_service_account" {
  summary = "An account with its tokens"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/service_account"
}

stateful "grafana_service_account_rotating_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/service_account_rotating_token"

  protection "delete_on_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the token to expire"
  }
}

stateful "grafana_service_account_token" {
  summary = "A token, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/grafana/grafana/latest/docs/resources/service_account_token"
}
