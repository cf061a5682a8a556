stateless = [
  "supabase_edge_function",
  "supabase_edge_function_secrets",
  "supabase_settings",
  "supabase_third_party_auth",
]
