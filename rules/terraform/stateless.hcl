stateless = [
  "terraform_data",
]
