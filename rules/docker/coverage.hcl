explained "destroy_grace_seconds" {
  types   = ["docker_container"]
  because = "it is about how a container ends"
}

explained "force_destroy" {
  types   = ["docker_plugin"]
  because = "a plugin is installed again"
}

explained "force_remove" {
  types   = ["docker_image", "docker_registry_image"]
  because = "an image is pulled or built again"
}

explained "keep_locally" {
  types   = ["docker_image"]
  because = "an image is pulled again"
}

explained "remove_volumes" {
  types   = ["docker_container"]
  because = "it is about volumes without a name"
}
