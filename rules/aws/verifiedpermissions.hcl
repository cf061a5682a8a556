stateful "aws_verifiedpermissions_policy_store" {
  summary = "A store of authorization policies"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/verifiedpermissions_policy_store"

  protection "deletion_protection" {
    safe        = ["ENABLED"]
    default     = "DISABLED"
    enforced_by = "service"
    since       = "6.7.0"
  }

  iam {
    destroy = ["verifiedpermissions:DeletePolicyStore", "verifiedpermissions:DeletePolicy"]
    disarm  = ["verifiedpermissions:UpdatePolicyStore"]
  }
}
