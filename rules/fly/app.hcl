stateful "fly_app" {
  summary = "An app with its machines, volumes and addresses"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/fly-apps/fly/latest/docs/resources/app"
}

stateful "fly_ip" {
  summary = "An address that DNS or allow lists name"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/fly-apps/fly/latest/docs/resources/ip"
}

stateful "fly_volume" {
  summary = "A volume with its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/fly-apps/fly/latest/docs/resources/volume"
}
