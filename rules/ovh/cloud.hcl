stateful "ovh_cloud_floating_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_floating_ip"
}

stateful "ovh_cloud_gateway" {
  summary = "A gateway, whose outward address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_gateway"
}

stateful "ovh_cloud_instance" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_instance"
}

stateful "ovh_cloud_key_manager_secret" {
  summary = "A stored secret or key, which others refer to by its generated address"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_key_manager_secret"
}

stateful "ovh_cloud_project" {
  summary = "A cloud project with every resource in it"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project"

  protection "deletion_protection" {
    safe        = ["true"]
    default     = "false"
    enforced_by = "terraform"
    since       = "2.13.0"
  }
}

stateful "ovh_cloud_project_containerregistry" {
  summary = "A registry with its repositories and images"
  kind    = "registry"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_containerregistry"
}

stateful "ovh_cloud_project_containerregistry_user" {
  summary = "A user of a registry, whose password is generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_containerregistry_user"
}

stateful "ovh_cloud_project_gateway" {
  summary = "A gateway, whose outward address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_gateway"
}

stateful "ovh_cloud_project_instance" {
  summary = "A virtual machine with its disk"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_instance"
}

stateful "ovh_cloud_project_instance_snapshot" {
  summary = "A snapshot of a virtual machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_instance_snapshot"
}

stateful "ovh_cloud_project_kube" {
  summary = "A Kubernetes cluster with the objects in it"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_kube"
}

stateful "ovh_cloud_project_loadbalancer" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_loadbalancer"
}

stateful "ovh_cloud_project_rancher" {
  summary = "A Rancher service with its users and settings"
  kind    = "other"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_rancher"
}

stateful "ovh_cloud_project_user" {
  summary = "A user of a project, whose name and password are generated"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_user"
}

stateful "ovh_cloud_project_user_s3_credential" {
  summary = "An access key of a user, whose secret is generated"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_user_s3_credential"
}

stateful "ovh_cloud_project_workflow_backup" {
  summary = "A backup schedule, without which no backups of the machine are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/ovh/ovh/latest/docs/resources/cloud_project_workflow_backup"
}

stateful "ovh_cloud_user" {
  same_as = "ovh_cloud_project_user"
  until   = "0.17.0"
}

stateful "ovh_publiccloud_user" {
  same_as = "ovh_cloud_project_user"
  until   = "0.17.0"
}
