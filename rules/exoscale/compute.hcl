stateful "exoscale_compute" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/0.53.2/docs/resources/compute"
  until   = "0.54.0"
}

stateful "exoscale_compute_instance" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/compute_instance"

  protection "destroy_protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "exoscale_sks_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/exoscale/exoscale/latest/docs/resources/sks_cluster"
}
