stateful "dynatrace_activegate_token" {
  summary = "A token that gateways hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/activegate_token"
}

stateful "dynatrace_ag_token" {
  summary = "A token that gateways hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/ag_token"
}

stateful "dynatrace_api_token" {
  summary = "A token that programs hold, which is shown only once"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/api_token"
}

stateful "dynatrace_credentials" {
  summary = "Credentials of the vault, to which monitors refer by a generated id"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/credentials"
}

stateful "dynatrace_document" {
  summary = "A dashboard, notebook or other document with its versions"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/document"
}

stateful "dynatrace_environment" {
  summary = "An environment with all that was recorded in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/environment"
}

stateful "dynatrace_generic_setting" {
  summary = "Any setting by its schema"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/generic_setting"
}

stateful "dynatrace_iam_service_user" {
  summary = "A service user with its tokens and the access given to it"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/iam_service_user"
}

stateful "dynatrace_iam_user" {
  summary = "A user with their tokens and documents"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/iam_user"
}

stateful "dynatrace_managed_backup" {
  summary = "The backup settings of a cluster"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/managed_backup"
}

stateful "dynatrace_mobile_application" {
  summary = "An application, whose id and beacon address are built into apps"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/mobile_application"
}

stateful "dynatrace_platform_bucket" {
  summary = "A bucket with the logs, events and spans in it"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/platform_bucket"

  recovery "retention" {
    weaker = "lower"
  }
}

stateful "dynatrace_user" {
  summary = "A user with the access given to them"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/user"
}

stateful "dynatrace_web_application" {
  summary = "An application with its sessions, whose id is built into pages"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/dynatrace-oss/dynatrace/latest/docs/resources/web_application"
}
