stateful "hcp_packer_bucket" {
  summary = "A bucket with the history of its images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/packer_bucket"
}

stateful "hcp_vault_radar_source_github_cloud" {
  summary = "A source and what was found in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/vault_radar_source_github_cloud"
}

stateful "hcp_vault_radar_source_github_enterprise" {
  summary = "A source and what was found in it"
  kind    = "log"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/hcp/latest/docs/resources/vault_radar_source_github_enterprise"
}
