stateful "awscc_smsvoice_opt_out_list" {
  summary = "The list of people who must not be messaged"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/smsvoice_opt_out_list"

  iam {
    destroy = ["sms-voice:DeleteOptOutList", "sms-voice:DeleteOptedOutNumber"]
  }
}

stateful "awscc_smsvoice_phone_number" {
  summary = "A phone number that takes weeks to register"
  kind    = "address"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/smsvoice_phone_number"

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

stateful "awscc_smsvoice_pool" {
  summary = "A pool of phone numbers with its keywords"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/smsvoice_pool"

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

stateful "awscc_smsvoice_protect_configuration" {
  summary = "Rules for where messages may go, with the exceptions made for single numbers"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/smsvoice_protect_configuration"

  protection "deletion_protection_enabled" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  iam {
    destroy = ["sms-voice:DeleteProtectConfiguration"]
    disarm  = ["sms-voice:UpdateProtectConfiguration"]
  }
}

stateful "awscc_smsvoice_registration" {
  summary = "A registration with carriers, which takes weeks"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/smsvoice_registration"

  iam {
    destroy = ["sms-voice:DeleteRegistration"]
  }
}

stateful "awscc_smsvoice_sender_id" {
  summary = "A sender name, which may take weeks to register"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/smsvoice_sender_id"

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
