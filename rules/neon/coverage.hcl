explained "allowed_ips_protected_branches_only" {
  types   = ["neon_project"]
  because = "it concerns who may connect"
}
