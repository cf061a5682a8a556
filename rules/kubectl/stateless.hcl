stateless = [
  "kubectl_server_version",
]
