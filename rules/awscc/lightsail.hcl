stateful "awscc_lightsail_bucket" {
  summary = "A Lightsail bucket and its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_bucket"

  recovery "object_versioning" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["lightsail:DeleteBucket"]
  }
}

stateful "awscc_lightsail_container" {
  summary = "A container service with the images pushed to it and its host name"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_container"

  iam {
    destroy = ["lightsail:DeleteContainerService", "lightsail:DeleteContainerImage"]
  }
}

stateful "awscc_lightsail_database" {
  summary = "A Lightsail database and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_database"

  recovery "backup_retention" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["lightsail:DeleteRelationalDatabase"]
    disarm  = ["lightsail:UpdateRelationalDatabase"]
  }
}

stateful "awscc_lightsail_database_snapshot" {
  summary = "A snapshot of a Lightsail database"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_database_snapshot"

  iam {
    destroy = ["lightsail:DeleteRelationalDatabaseSnapshot"]
  }
}

stateful "awscc_lightsail_disk" {
  summary = "A Lightsail disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_disk"

  recovery "add_ons.status" {
    weaker = "off"
    safe   = ["Enabled"]
  }

  iam {
    destroy = ["lightsail:DeleteDisk"]
  }
}

stateful "awscc_lightsail_disk_snapshot" {
  summary = "A snapshot of a Lightsail disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_disk_snapshot"

  iam {
    destroy = ["lightsail:DeleteDiskSnapshot"]
  }
}

stateful "awscc_lightsail_distribution" {
  summary = "A distribution, whose domain name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_distribution"

  iam {
    destroy = ["lightsail:DeleteDistribution"]
  }
}

stateful "awscc_lightsail_domain" {
  summary = "A Lightsail zone and its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_domain"

  iam {
    destroy = ["lightsail:DeleteDomain"]
  }
}

stateful "awscc_lightsail_instance" {
  summary = "A Lightsail machine, its disk and automatic snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_instance"

  recovery "add_ons.status" {
    weaker = "off"
    safe   = ["Enabled"]
  }

  iam {
    destroy = ["lightsail:DeleteInstance"]
    disarm  = ["lightsail:DisableAddOn"]
  }
}

stateful "awscc_lightsail_instance_snapshot" {
  summary = "A snapshot of a Lightsail machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_instance_snapshot"

  iam {
    destroy = ["lightsail:DeleteInstanceSnapshot"]
  }
}

stateful "awscc_lightsail_load_balancer" {
  summary = "A load balancer, whose DNS name cannot be had again, with its certificates"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_load_balancer"

  iam {
    destroy = ["lightsail:DeleteLoadBalancer"]
  }
}

stateful "awscc_lightsail_static_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/lightsail_static_ip"

  iam {
    destroy = ["lightsail:ReleaseStaticIp"]
  }
}
