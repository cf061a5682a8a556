stateless = [
  "tls_cert_request",
  "tls_locally_signed_cert",
  "tls_self_signed_cert",
]
