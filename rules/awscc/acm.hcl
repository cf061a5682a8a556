stateful "awscc_acmpca_certificate_authority" {
  summary = "A private certificate authority and its signing key"
  kind    = "certificate"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/acmpca_certificate_authority"

  iam {
    destroy = ["acm-pca:DeleteCertificateAuthority"]
    disarm  = ["acm-pca:UpdateCertificateAuthority"]
  }
}

stateful "awscc_certificatemanager_acme_endpoint" {
  summary = "An endpoint whose address certificate clients hold"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/certificatemanager_acme_endpoint"
}

stateful "awscc_certificatemanager_acme_external_account_binding" {
  summary = "A credential with which certificate clients register"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/certificatemanager_acme_external_account_binding"
}
