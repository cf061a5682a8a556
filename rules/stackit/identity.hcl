stateful "stackit_dremio_user" {
  summary = "A user of a query engine and what it made"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/dremio_user"
}

stateful "stackit_edgecloud_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/edgecloud_token"
}

stateful "stackit_kms_key" {
  summary = "A key, without which what it encrypted cannot be read"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/kms_key"
}

stateful "stackit_kms_keyring" {
  summary = "A key ring with the keys in it"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/kms_keyring"
}

stateful "stackit_kms_wrapping_key" {
  summary = "A key pair with which keys are wrapped for import"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/kms_wrapping_key"
}

stateful "stackit_logme_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/logme_credential"
}

stateful "stackit_logs_access_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/logs_access_token"
}

stateful "stackit_mariadb_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/mariadb_credential"
}

stateful "stackit_modelexperiments_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/modelexperiments_token"
}

stateful "stackit_modelserving_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/modelserving_token"
}

stateful "stackit_mongodbflex_user" {
  summary = "A database user with its generated password"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/mongodbflex_user"
}

stateful "stackit_objectstorage_credential" {
  summary = "An access key, whose secret is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/objectstorage_credential"
}

stateful "stackit_objectstorage_credentials_group" {
  summary = "A group of access keys, to whose generated id access is tied"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/objectstorage_credentials_group"
}

stateful "stackit_observability_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/observability_credential"
}

stateful "stackit_opensearch_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/opensearch_credential"
}

stateful "stackit_postgresflex_user" {
  summary = "A database user with its generated password"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/postgresflex_user"
}

stateful "stackit_rabbitmq_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/rabbitmq_credential"
}

stateful "stackit_redis_credential" {
  summary = "Credentials that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/redis_credential"
}

stateful "stackit_resourcemanager_folder" {
  summary = "A folder, to whose generated id access is tied"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/resourcemanager_folder"
}

stateful "stackit_resourcemanager_project" {
  summary = "A project with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/resourcemanager_project"
}

stateful "stackit_scf_organization" {
  summary = "A Cloud Foundry organization with its spaces, apps and services"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/scf_organization"
}

stateful "stackit_scf_organization_manager" {
  summary = "The manager of an organization with its generated password"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/scf_organization_manager"
}

stateful "stackit_secretsmanager_instance" {
  summary = "A secrets manager with the secrets in it"
  kind    = "secret"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/secretsmanager_instance"
}

stateful "stackit_secretsmanager_user" {
  summary = "A user of a secrets manager with its generated password"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/secretsmanager_user"
}

stateful "stackit_service_account" {
  summary = "A service account with its keys and the access given to it"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/service_account"
}

stateful "stackit_service_account_key" {
  summary = "A key of a service account, whose private part is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/service_account_key"
}

stateful "stackit_sqlserverflex_user" {
  summary = "A database user with its generated password"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/sqlserverflex_user"
}

stateful "stackit_telemetryrouter_access_token" {
  summary = "A token that programs hold"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/telemetryrouter_access_token"
}
