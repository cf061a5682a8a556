stateful "proxmox_user_token" {
  summary = "An API token, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/user_token"
}

stateful "proxmox_virtual_environment_user" {
  summary = "A user with its tokens"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/virtual_environment_user"
}

stateful "proxmox_virtual_environment_user_token" {
  summary = "An API token, which is shown only once"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/bpg/proxmox/latest/docs/resources/virtual_environment_user_token"
}
