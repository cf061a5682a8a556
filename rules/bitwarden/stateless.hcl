stateless = [
  "bitwarden_folder",
]
