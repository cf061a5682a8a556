explained "delete_git_manifests" {
  types   = ["flux_bootstrap_git"]
  because = "the manifests are written again, and Git keeps them"
}

explained "keep_namespace" {
  types   = ["flux_bootstrap_git"]
  because = "what Flux has deployed stays in either case"
}
