stateless = [
  "neon_jwks_url",
  "neon_project_permission",
  "neon_vpc_endpoint_assignment",
  "neon_vpc_endpoint_restriction",
]
