stateless = [
  "null_resource",
]
