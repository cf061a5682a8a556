stateful "awscc_networkfirewall_firewall" {
  summary = "A firewall that all traffic passes through, which is cut until it is back"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/networkfirewall_firewall"

  protection "delete_protection" {
    safe        = ["true"]
    enforced_by = "service"
  }

  iam {
    destroy = ["network-firewall:DeleteFirewall"]
    disarm  = ["network-firewall:UpdateFirewallDeleteProtection"]
  }
}
