stateful "ovh_dedicated_server" {
  summary = "A dedicated server with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/dedicated_server"

  recovery "keep_service_after_destroy" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "ovh_email_domain_account" {
  summary = "A mailbox with its mail"
  kind    = "other"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/email_domain_account"
}

stateful "ovh_vps" {
  summary = "A virtual private server with its disk"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/vps"
}
