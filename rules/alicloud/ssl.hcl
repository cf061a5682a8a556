stateful "alicloud_ssl_certificates_service_instance" {
  summary = "A certificate that was paid for, with its private key"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_instance"
}

stateful "alicloud_ssl_certificates_service_pca_cert" {
  summary = "A certificate of a private authority, whose private key cannot be had again"
  kind    = "certificate"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_cert"
}

stateful "alicloud_ssl_certificates_service_pca_certificate" {
  summary = "A private certificate authority and its signing key"
  kind    = "certificate"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ssl_certificates_service_pca_certificate"
}
