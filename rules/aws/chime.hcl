stateful "aws_chime_voice_connector" {
  summary = "A voice connector, whose host name phone systems use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/chime_voice_connector"

  iam {
    destroy = ["chime:DeleteVoiceConnector"]
  }
}

stateful "aws_chimesdkvoice_voice_profile_domain" {
  summary = "A domain of voice profiles that callers enrolled"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/chimesdkvoice_voice_profile_domain"

  iam {
    destroy = ["chime:DeleteVoiceProfileDomain", "chime:DeleteVoiceProfile"]
  }
}
