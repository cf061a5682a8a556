explained "enable_purge" {
  types   = ["harness_platform_connector_azure_key_vault"]
  because = "it is about the secrets that the connector deletes later"
}

explained "force_delete" {
  types   = ["harness_platform_connector_*", "harness_platform_environment_group", "harness_platform_gitops_*", "harness_platform_infrastructure", "harness_platform_secret_sshkey", "harness_platform_template"]
  because = "the definition brings it back in full"
}

explained "force_delete_without_recovery" {
  types   = ["harness_platform_connector_aws_secret_manager"]
  because = "it is about the secrets that the connector deletes later"
}
