stateless = [
  "docker_buildx_builder",
  "docker_compose",
  "docker_config",
  "docker_container",
  "docker_image",
  "docker_network",
  "docker_plugin",
  "docker_secret",
  "docker_service",
  "docker_tag",
]
