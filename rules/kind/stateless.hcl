stateless = [
  "kind_load",
]
