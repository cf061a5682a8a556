stateful "yandex_cloud_registry" {
  same_as = "yandex_cloudregistry_registry"
  until   = "0.154.0"
}

stateful "yandex_cloudregistry_folder" {
  summary = "A folder of a registry with its artifacts"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/cloudregistry_folder"
}

stateful "yandex_cloudregistry_registry" {
  summary = "A registry with its artifacts"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/cloudregistry_registry"
}

stateful "yandex_container_registry" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/container_registry"
}

stateful "yandex_container_repository" {
  summary = "A repository with its container images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/container_repository"
}
