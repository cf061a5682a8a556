stateful "awscc_verifiedpermissions_policy_store" {
  summary = "A store of authorization policies"
  kind    = "identity"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/verifiedpermissions_policy_store"

  protection "deletion_protection.mode" {
    safe        = ["ENABLED"]
    enforced_by = "service"
  }

  iam {
    destroy = ["verifiedpermissions:DeletePolicyStore", "verifiedpermissions:DeletePolicy"]
    disarm  = ["verifiedpermissions:UpdatePolicyStore"]
  }
}
