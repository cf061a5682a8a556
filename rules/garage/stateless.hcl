stateless = [
  "garage_bucket_permission",
]
