stateful "awscc_ses_contact_list" {
  summary = "A mailing list and its opt-outs"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ses_contact_list"

  iam {
    destroy = ["ses:DeleteContactList", "ses:DeleteContact"]
  }
}

stateful "awscc_ses_dedicated_ip_pool" {
  summary = "A pool of addresses with a sending reputation"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ses_dedicated_ip_pool"

  iam {
    destroy = ["ses:DeleteDedicatedIpPool"]
  }
}

stateful "awscc_ses_email_identity" {
  summary = "A verified sending domain or address and its keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ses_email_identity"

  iam {
    destroy = ["ses:DeleteEmailIdentity"]
  }
}

stateful "awscc_ses_mail_manager_address_list" {
  summary = "A list of addresses that mail rules check"
  kind    = "database"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ses_mail_manager_address_list"

  iam {
    destroy = ["ses:DeleteAddressList"]
  }
}

stateful "awscc_ses_multi_region_endpoint" {
  summary = "An endpoint, whose id senders use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/ses_multi_region_endpoint"

  iam {
    destroy = ["ses:DeleteMultiRegionEndpoint"]
  }
}
