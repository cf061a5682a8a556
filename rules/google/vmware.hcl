stateful "google_vmwareengine_cluster" {
  summary = "A cluster of a VMware private cloud with the data of its hosts"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vmwareengine_cluster"
}

stateful "google_vmwareengine_external_address" {
  summary = "An external address of a VMware private cloud, which cannot be had again once released"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vmwareengine_external_address"
}

stateful "google_vmwareengine_private_cloud" {
  summary = "A VMware private cloud with all its machines"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/google/latest/docs/resources/vmwareengine_private_cloud"

  hazard "send_deletion_delay_hours_if_zero" {
    unsafe  = ["true"]
    default = "false"
    because = "a delay of zero hours is sent, so that deletion starts at once"
  }

  recovery "deletion_delay_hours" {
    weaker = "lower"
  }
}
