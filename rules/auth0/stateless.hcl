stateless = [
  "auth0_client_credentials",
  "auth0_connection_clients",
  "auth0_custom_domain",
  "auth0_custom_domain_verification",
  "auth0_email_provider",
  "auth0_prompt",
  "auth0_tenant",
]
