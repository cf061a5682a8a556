stateful "aws_accountaccess_application" {
  summary = "An application of account access, with which its entitlements go"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/accountaccess_application"
  since   = "6.63.0"
}
