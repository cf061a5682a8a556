stateful "awscc_paymentcryptography_key" {
  summary = "A payment key, and with it all that it has encrypted"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/paymentcryptography_key"

  iam {
    destroy = ["payment-cryptography:DeleteKey"]
    disarm  = ["payment-cryptography:StopKeyUsage"]
  }
}
