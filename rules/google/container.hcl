stateful "google_container_cluster" {
  summary = "A GKE cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "5.0.0"
  }

  protection "deletion_policy" {
    safe        = ["PREVENT", "ABANDON"]
    default     = "DELETE"
    enforced_by = "terraform"
    since       = "7.33.0"
  }

  guard "google_gke_backup_backup_plan" {
    reference   = "cluster"
    protects    = "recovery"
    enforced_by = "service"
  }
}
