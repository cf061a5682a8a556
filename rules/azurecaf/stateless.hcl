stateless = [
  "azurecaf_name",
]
