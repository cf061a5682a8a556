stateful "ionoscloud_container_registry" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/container_registry"
}

stateful "ionoscloud_cube_server" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/cube_server"
}

stateful "ionoscloud_datacenter" {
  summary = "A data center with every machine, disk and network in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/datacenter"
}

stateful "ionoscloud_gpu_server" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/gpu_server"
}

stateful "ionoscloud_k8s_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/k8s_cluster"
}

stateful "ionoscloud_server" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/server"
}

stateful "ionoscloud_vcpu_server" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ionos-cloud/ionoscloud/latest/docs/resources/vcpu_server"
}
