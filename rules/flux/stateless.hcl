stateless = [
  "flux_bootstrap_git",
]
