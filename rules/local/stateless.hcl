stateless = [
  "local_file",
  "local_sensitive_file",
]
