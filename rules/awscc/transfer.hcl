stateful "awscc_transfer_server" {
  summary = "A file transfer endpoint with its host keys and users"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/transfer_server"

  iam {
    destroy = ["transfer:DeleteServer", "transfer:DeleteUser"]
  }
}

stateful "awscc_transfer_web_app" {
  summary = "A page for transfers, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/transfer_web_app"

  iam {
    destroy = ["transfer:DeleteWebApp"]
    disarm  = ["transfer:UpdateWebApp"]
  }
}
