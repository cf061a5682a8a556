stateful "aws_finspace_kx_cluster" {
  summary = "A kdb cluster and the changes it has only in memory"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/finspace_kx_cluster"

  iam {
    destroy = ["finspace:DeleteKxCluster"]
    disarm  = ["finspace:DeleteKxClusterNode"]
  }
}

stateful "aws_finspace_kx_database" {
  summary = "A kdb database and its changesets"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/finspace_kx_database"

  iam {
    destroy = ["finspace:DeleteKxDatabase"]
  }
}

stateful "aws_finspace_kx_environment" {
  summary = "An environment of kdb databases and users"
  kind    = "container"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/finspace_kx_environment"

  iam {
    destroy = ["finspace:DeleteKxEnvironment"]
  }
}

stateful "aws_finspace_kx_volume" {
  summary = "A disk of a kdb environment"
  kind    = "disk"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/finspace_kx_volume"

  iam {
    destroy = ["finspace:DeleteKxVolume"]
  }
}
