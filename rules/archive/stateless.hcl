stateless = [
  "archive_file",
]
