explained "*_protection" {
  types   = ["vercel_firewall_config", "vercel_project"]
  because = "it is about who may see or call a deployment"
}

explained "password_protection.protection_mode" {
  types   = ["vercel_project"]
  because = "it is about who may see a deployment"
}

explained "protected_sourcemaps" {
  types   = ["vercel_project"]
  because = "it is about who may see a deployment"
}
