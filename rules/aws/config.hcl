stateful "aws_config_configuration_recorder" {
  summary = "The recorder of how resources are configured, without which changes in the meantime go unrecorded"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/config_configuration_recorder"

  iam {
    destroy = ["config:DeleteConfigurationRecorder"]
    disarm  = ["config:StopConfigurationRecorder", "config:PutConfigurationRecorder", "config:PutRetentionConfiguration", "config:DeleteDeliveryChannel"]
  }
}
