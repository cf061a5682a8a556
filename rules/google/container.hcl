stateful "google_container_aws_cluster" {
  summary = "A GKE cluster on AWS with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_aws_cluster"
}

stateful "google_container_azure_client" {
  summary = "A client of GKE on Azure, whose generated certificate has to be given to Azure"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_azure_client"
}

stateful "google_container_azure_cluster" {
  summary = "A GKE cluster on Azure with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_azure_cluster"
}

stateful "google_container_cluster" {
  summary = "A GKE cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/container_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "true"
    enforced_by = "terraform"
    since       = "5.0.0"
  }

  guard "google_gke_backup_backup_plan" {
    reference   = "cluster"
    protects    = "recovery"
    enforced_by = "service"
  }
}

stateful "google_edgecontainer_cluster" {
  summary = "A Distributed Cloud cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/edgecontainer_cluster"
}

stateful "google_gke_hub_namespace" {
  summary = "A namespace of a fleet with what runs in it on the member clusters"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/gke_hub_namespace"
}

stateful "google_gkeonprem_bare_metal_cluster" {
  summary = "A user cluster on bare metal with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/gkeonprem_bare_metal_cluster"
}

stateful "google_gkeonprem_vmware_cluster" {
  summary = "A user cluster on VMware with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/gkeonprem_vmware_cluster"
}

stateful "google_hypercomputecluster_cluster" {
  summary = "A Slurm cluster with the storage made for it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/hypercomputecluster_cluster"
  since   = "7.21.0"
}
