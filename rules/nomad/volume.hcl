stateful "nomad_csi_volume" {
  summary = "A volume with its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/nomad/latest/docs/resources/csi_volume"
}

stateful "nomad_dynamic_host_volume" {
  summary = "A volume with its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/nomad/latest/docs/resources/dynamic_host_volume"
}

stateful "nomad_external_volume" {
  summary = "A volume with its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/nomad/latest/docs/resources/external_volume"
}
