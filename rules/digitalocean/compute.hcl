stateful "digitalocean_custom_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/custom_image"
}

stateful "digitalocean_droplet" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/droplet"
}

stateful "digitalocean_droplet_snapshot" {
  summary = "A snapshot of a virtual machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/latest/docs/resources/droplet_snapshot"
}
