stateful "aws_transfer_server" {
  summary = "A file transfer endpoint with its host keys and users"
  kind    = "network"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transfer_server"

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
    because = "every user is deleted so that the server can be destroyed"
    empties = true
  }

  iam {
    destroy = ["transfer:DeleteServer", "transfer:DeleteUser"]
  }
}

stateful "aws_transfer_user" {
  summary = "A user of a file transfer endpoint and its public keys"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transfer_user"

  iam {
    destroy = ["transfer:DeleteUser"]
  }
}

stateful "aws_transfer_web_app" {
  summary = "A page for transfers, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/transfer_web_app"
  since   = "6.16.0"

  iam {
    destroy = ["transfer:DeleteWebApp"]
    disarm  = ["transfer:UpdateWebApp"]
  }
}
