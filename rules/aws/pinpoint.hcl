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

  hazard "force_disassociate" {
    unsafe  = ["true"]
    default = "false"
    because = "the number is taken out of its pool so that it can be released"
    since   = "6.53.0"
  }

  iam {
    destroy = ["sms-voice:ReleasePhoneNumber"]
    disarm  = ["sms-voice:UpdatePhoneNumber"]
  }
}

stateful "aws_pinpointsmsvoicev2_pool" {
  summary = "A pool of phone numbers with its keywords"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/pinpointsmsvoicev2_pool"
  since   = "6.53.0"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  iam {
    destroy = ["sms-voice:DeletePool"]
    disarm  = ["sms-voice:UpdatePool"]
  }
}

stateful "aws_pinpointsmsvoicev2_sender_id" {
  summary = "A sender name, which may take weeks to register"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/pinpointsmsvoicev2_sender_id"
  since   = "6.59.0"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  iam {
    destroy = ["sms-voice:ReleaseSenderId"]
    disarm  = ["sms-voice:UpdateSenderId"]
  }
}
