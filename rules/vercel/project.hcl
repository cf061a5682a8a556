stateful "vercel_deployment" {
  summary = "A deployment, which stays reachable"
  kind    = "bucket"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/deployment"

  protection "delete_on_destroy" {
    safe        = ["false"]
    default     = "false"
    enforced_by = "terraform"
    note        = "Destroy then leaves the deployment"
  }
}

stateful "vercel_network" {
  summary = "A network with the addresses assigned to it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/network"
}

stateful "vercel_project" {
  summary = "A project with its deployments, settings and hostnames"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/vercel/vercel/latest/docs/resources/project"
}
