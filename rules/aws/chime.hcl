stateful "aws_chime_voice_connector" {
  summary = "A voice connector, whose host name phone systems use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/chime_voice_connector"

  iam {
    destroy = ["chime:DeleteVoiceConnector"]
  }
}
