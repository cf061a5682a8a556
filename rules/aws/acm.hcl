stateful "aws_acmpca_certificate" {
  summary = "A certificate of a private authority, which destroy revokes"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/acmpca_certificate"

  iam {
    destroy = ["acm-pca:RevokeCertificate"]
  }
}

stateful "aws_acmpca_certificate_authority" {
  summary = "A private certificate authority and its signing key"
  kind    = "certificate"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/acmpca_certificate_authority"

  recovery "permanent_deletion_time_in_days" {
    weaker  = "lower"
    default = "30"
  }

  iam {
    destroy = ["acm-pca:DeleteCertificateAuthority"]
    disarm  = ["acm-pca:UpdateCertificateAuthority"]
  }
}
