stateful "docker_registry_image" {
  summary = "An image in a registry"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/kreuzwerker/docker/latest/docs/resources/registry_image"

  protection "keep_remotely" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the image in the registry"
  }
}

stateful "docker_volume" {
  summary = "A volume with its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/kreuzwerker/docker/latest/docs/resources/volume"
}
