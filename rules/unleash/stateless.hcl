stateless = [
  "unleash_context_field",
  "unleash_group",
  "unleash_oidc",
  "unleash_project_access",
  "unleash_project_environment",
  "unleash_role",
  "unleash_saml",
]
