stateful "aws_paymentcryptography_key" {
  summary = "A payment key, and with it all that it has encrypted"
  kind    = "key"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/paymentcryptography_key"

  recovery "deletion_window_in_days" {
    weaker  = "lower"
    default = "7"
  }

  iam {
    destroy = ["payment-cryptography:DeleteKey"]
    disarm  = ["payment-cryptography:StopKeyUsage"]
  }
}
