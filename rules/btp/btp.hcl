stateful "btp_directory" {
  summary = "A directory with its subaccounts and the access given in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/directory"
}

stateful "btp_directory_api_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/directory_api_credential"
}

stateful "btp_disaster_recovery_subaccount_pair" {
  summary = "The pairing with another region, without which nothing is copied there"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/disaster_recovery_subaccount_pair"
}

stateful "btp_globalaccount_api_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/globalaccount_api_credential"
}

stateful "btp_subaccount" {
  summary = "A subaccount with every service, application and destination in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/subaccount"
}

stateful "btp_subaccount_api_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/subaccount_api_credential"
}

stateful "btp_subaccount_destination_certificate" {
  summary = "A certificate with its key"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/subaccount_destination_certificate"
}

stateful "btp_subaccount_environment_instance" {
  summary = "An environment with what runs in it, such as a Cloud Foundry organization or a cluster"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/subaccount_environment_instance"
}

stateful "btp_subaccount_service_binding" {
  summary = "The credentials of a service instance that programs hold"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/subaccount_service_binding"
}

stateful "btp_subaccount_service_instance" {
  summary = "A service instance with its data, often a database"
  kind    = "other"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/subaccount_service_instance"
}

stateful "btp_subaccount_subscription" {
  summary = "A subscribed application with its data"
  kind    = "other"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/SAP/btp/latest/docs/resources/subaccount_subscription"
}
