explained "prevent_non_git_prod_deploys" {
  types   = ["netlify_site_build_settings"]
  because = "it is about deployments"
}
