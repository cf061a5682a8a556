stateful "synology_container_project" {
  summary = "A project of containers with what they keep"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/synology-community/synology/latest/docs/resources/container_project"
}

stateful "synology_core_package" {
  summary = "An installed package with its data"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/synology-community/synology/latest/docs/resources/core_package"
}

stateful "synology_filestation_folder" {
  summary = "A folder with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/synology-community/synology/latest/docs/resources/filestation_folder"
}

stateful "synology_password" {
  summary = "A generated password"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/synology-community/synology/latest/docs/resources/password"
}

stateful "synology_virtualization_guest" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/synology-community/synology/latest/docs/resources/virtualization_guest"
}

stateful "synology_virtualization_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/synology-community/synology/latest/docs/resources/virtualization_image"
}
