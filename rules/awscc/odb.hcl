stateful "awscc_odb_cloud_autonomous_vm_cluster" {
  summary = "A cluster of Oracle autonomous databases"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/odb_cloud_autonomous_vm_cluster"

  iam {
    destroy = ["odb:DeleteCloudAutonomousVmCluster"]
  }
}

stateful "awscc_odb_cloud_exadata_infrastructure" {
  summary    = "An Exadata machine, once its clusters are gone"
  kind       = "cluster"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/odb_cloud_exadata_infrastructure"
  only_empty = true

  iam {
    destroy = ["odb:DeleteCloudExadataInfrastructure"]
  }
}

stateful "awscc_odb_cloud_vm_cluster" {
  summary = "A cluster of Oracle databases"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/odb_cloud_vm_cluster"

  iam {
    destroy = ["odb:DeleteCloudVmCluster"]
  }
}

stateful "awscc_odb_odb_network" {
  summary = "The network of Oracle databases"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/odb_odb_network"

  hazard "delete_associated_resources" {
    unsafe  = ["true"]
    because = "the resources that belong to it at Oracle are deleted as well"
  }

  iam {
    destroy = ["odb:DeleteOdbNetwork"]
  }
}
