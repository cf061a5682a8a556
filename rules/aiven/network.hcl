stateful "aiven_aws_privatelink" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/aws_privatelink"
}

stateful "aiven_azure_privatelink" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/azure_privatelink"
}

stateful "aiven_gcp_privatelink" {
  summary = "A private service whose name its consumers use"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/gcp_privatelink"
}

stateful "aiven_static_ip" {
  summary = "A static IP address"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aiven/aiven/latest/docs/resources/static_ip"

  protection "termination_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}
