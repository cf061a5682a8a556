stateful "upcloud_kubernetes_cluster" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/kubernetes_cluster"
}

stateful "upcloud_server" {
  summary = "A virtual machine with the storage made from its template"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/UpCloudLtd/upcloud/latest/docs/resources/server"

  recovery "simple_backup.plan" {
    weaker = "off"
    safe   = ["daily", "dailies", "weeklies", "monthlies"]
  }

  recovery "template.backup_rule.retention" {
    weaker = "lower"
  }
}
