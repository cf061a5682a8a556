stateless = [
  "argocd_cluster",
  "argocd_gpg_key",
  "argocd_project",
  "argocd_repository",
  "argocd_repository_certificate",
  "argocd_repository_credentials",
]
