stateless = [
  "spacelift_policy",
  "spacelift_policy_attachment",
]
