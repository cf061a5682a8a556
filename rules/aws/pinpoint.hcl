stateful "aws_pinpoint_app" {
  summary = "A project with its endpoints, segments and campaigns"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/pinpoint_app"

  iam {
    destroy = ["mobiletargeting:DeleteApp"]
  }
}

stateful "aws_pinpointsmsvoicev2_opt_out_list" {
  summary = "The list of people who must not be messaged"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/pinpointsmsvoicev2_opt_out_list"

  iam {
    destroy = ["sms-voice:DeleteOptOutList", "sms-voice:DeleteOptedOutNumber"]
  }
}

stateful "aws_pinpointsmsvoicev2_phone_number" {
  summary = "A phone number that takes weeks to register"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/pinpointsmsvoicev2_phone_number"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  iam {
    destroy = ["sms-voice:ReleasePhoneNumber"]
    disarm  = ["sms-voice:UpdatePhoneNumber"]
  }
}
