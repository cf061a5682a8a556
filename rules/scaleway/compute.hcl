stateful "scaleway_apple_silicon_server" {
  summary = "A dedicated Mac with its disk"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/apple_silicon_server"
}

stateful "scaleway_baremetal_server" {
  summary = "A dedicated server with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/baremetal_server"

  protection "protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }
}

stateful "scaleway_datalab" {
  summary = "A data laboratory with its notebooks"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/datalab"
}

stateful "scaleway_instance_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/instance_image"
}

stateful "scaleway_instance_server" {
  summary = "A virtual machine with its root volume"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/instance_server"

  protection "protected" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "service"
  }

  recovery "root_volume.delete_on_termination" {
    weaker = "off"
    safe   = ["false"]
  }
}

stateful "scaleway_instance_snapshot" {
  summary = "A snapshot of a volume"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/instance_snapshot"
}

stateful "scaleway_k8s_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/latest/docs/resources/k8s_cluster"

  hazard "delete_additional_resources" {
    unsafe  = ["true"]
    because = "the volumes, load balancers and empty network made through Kubernetes are deleted with the cluster"
  }
}

stateful "scaleway_k8s_cluster_beta" {
  same_as = "scaleway_k8s_cluster"
  until   = "2.0.0"
}

stateful "scaleway_server" {
  summary = "A virtual machine with its root volume"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/scaleway/scaleway/1.17.2/docs/resources/server"
  until   = "2.0.0"
}
