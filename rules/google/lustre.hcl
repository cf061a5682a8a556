stateful "google_lustre_instance" {
  summary = "A Managed Lustre file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/lustre_instance"
}

stateful "google_parallelstore_instance" {
  summary = "A Parallelstore file system with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/parallelstore_instance"
}
