stateful "aws_odb_cloud_autonomous_vm_cluster" {
  summary = "A cluster of Oracle autonomous databases"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/odb_cloud_autonomous_vm_cluster"
  since   = "6.14.0"

  iam {
    destroy = ["odb:DeleteCloudAutonomousVmCluster"]
  }
}

stateful "aws_odb_cloud_exadata_infrastructure" {
  summary    = "An Exadata machine, once its clusters are gone"
  kind       = "cluster"
  tier       = "high"
  docs       = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/odb_cloud_exadata_infrastructure"
  only_empty = true
  since      = "6.14.0"

  iam {
    destroy = ["odb:DeleteCloudExadataInfrastructure"]
  }
}

stateful "aws_odb_cloud_vm_cluster" {
  summary = "A cluster of Oracle databases"
  kind    = "cluster"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/odb_cloud_vm_cluster"
  since   = "6.14.0"

  iam {
    destroy = ["odb:DeleteCloudVmCluster"]
  }
}

stateful "aws_odb_network" {
  summary = "The network of Oracle databases"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/odb_network"
  since   = "6.14.0"

  hazard "delete_associated_resources" {
    unsafe  = ["true"]
    default = "false"
    because = "the resources that belong to it at Oracle are deleted as well"
    since   = "6.18.0"
  }

  iam {
    destroy = ["odb:DeleteOdbNetwork"]
  }
}
