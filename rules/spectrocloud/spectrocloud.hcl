stateful "spectrocloud_appliance" {
  summary = "A registered edge machine"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/appliance"
}

stateful "spectrocloud_application" {
  summary = "An application with what it keeps"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/application"
}

stateful "spectrocloud_backup_storage_location" {
  summary = "The place of the backups, without which none are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/backup_storage_location"
}

stateful "spectrocloud_cluster_aks" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_aks"
}

stateful "spectrocloud_cluster_apache_cloudstack" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_apache_cloudstack"
}

stateful "spectrocloud_cluster_aws" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_aws"
}

stateful "spectrocloud_cluster_azure" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_azure"
}

stateful "spectrocloud_cluster_brownfield" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_brownfield"
}

stateful "spectrocloud_cluster_custom_cloud" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_custom_cloud"
}

stateful "spectrocloud_cluster_edge_native" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_edge_native"
}

stateful "spectrocloud_cluster_edge_vsphere" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_edge_vsphere"
}

stateful "spectrocloud_cluster_eks" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_eks"
}

stateful "spectrocloud_cluster_gcp" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_gcp"
}

stateful "spectrocloud_cluster_gke" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_gke"
}

stateful "spectrocloud_cluster_group" {
  summary = "A group of host clusters, in which virtual clusters are made"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_group"
}

stateful "spectrocloud_cluster_maas" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_maas"
}

stateful "spectrocloud_cluster_vsphere" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/cluster_vsphere"
}

stateful "spectrocloud_datavolume" {
  summary = "A disk of a virtual machine and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/datavolume"
}

stateful "spectrocloud_project" {
  summary = "A project with its clusters and profiles"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/project"
}

stateful "spectrocloud_registration_token" {
  summary = "A token with which machines are registered"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/registration_token"
}

stateful "spectrocloud_virtual_cluster" {
  summary = "A virtual cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/virtual_cluster"
}

stateful "spectrocloud_virtual_machine" {
  summary = "A virtual machine with its disks"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/virtual_machine"
}

stateful "spectrocloud_workspace" {
  summary = "A workspace with its namespaces and the backups of them"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/spectrocloud/spectrocloud/latest/docs/resources/workspace"
}
