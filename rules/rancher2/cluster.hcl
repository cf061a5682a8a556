stateful "rancher2_app" {
  summary = "A release and every object of its chart"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/app"
  until   = "7.0.0"
}

stateful "rancher2_app_v2" {
  summary = "A release and every object of its chart"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/app_v2"
}

stateful "rancher2_cluster" {
  summary = "A cluster with its nodes and what runs on them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/cluster"
}

stateful "rancher2_cluster_v2" {
  summary = "A cluster with its nodes and what runs on them"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/cluster_v2"
}

stateful "rancher2_etcd_backup" {
  summary = "A backup of a cluster"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/etcd_backup"
  until   = "13.1.3"
}

stateful "rancher2_multi_cluster_app" {
  summary = "A release and every object of its chart"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/multi_cluster_app"
  until   = "7.0.0"
}

stateful "rancher2_namespace" {
  summary = "A namespace and every object and volume claim in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/namespace"
}

stateful "rancher2_node_pool" {
  summary = "A pool of nodes with their disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/node_pool"
}

stateful "rancher2_project" {
  summary = "A project with its secrets and the access given to it"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/rancher/rancher2/latest/docs/resources/project"
}
