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

stateful "digitalocean_microdroplet" {
  summary = "A small virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/2.98.0/docs/resources/microdroplet"
  since   = "2.97.0"
  until   = "2.99.0"
}

stateful "digitalocean_microdroplet_image" {
  summary = "An image of a small virtual machine"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/digitalocean/digitalocean/2.98.0/docs/resources/microdroplet_image"
  since   = "2.97.0"
  until   = "2.99.0"
}
