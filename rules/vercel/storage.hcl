stateful "vercel_blob_store" {
  summary = "A store with the files in it"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/blob_store"
}

stateful "vercel_edge_config" {
  summary = "A store of settings, some of them changed outside of Terraform"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/edge_config"
}

stateful "vercel_vcr_repository" {
  summary = "A repository with the images in it"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/vcr_repository"
}
