stateful "aws_lightsail_bucket" {
  summary = "A Lightsail bucket, and its objects if force_delete is set"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_bucket"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
    because = "every object is deleted so that the bucket can be destroyed"
    empties = true
  }

  iam {
    destroy = ["lightsail:DeleteBucket"]
  }
}

stateful "aws_lightsail_bucket_access_key" {
  summary = "An access key to a bucket, whose secret cannot be had again"
  kind    = "secret"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_bucket_access_key"

  iam {
    destroy = ["lightsail:DeleteBucketAccessKey"]
  }
}

stateful "aws_lightsail_container_service" {
  summary = "A container service with the images pushed to it and its host name"
  kind    = "registry"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_container_service"

  iam {
    destroy = ["lightsail:DeleteContainerService", "lightsail:DeleteContainerImage"]
  }
}

stateful "aws_lightsail_database" {
  summary = "A Lightsail database and its backups"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_database"

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "false"
    because = "the database is deleted without a last snapshot"
  }

  recovery "backup_retention_enabled" {
    weaker = "off"
    safe   = ["true"]
  }

  iam {
    destroy = ["lightsail:DeleteRelationalDatabase"]
    disarm  = ["lightsail:UpdateRelationalDatabase"]
  }
}

stateful "aws_lightsail_disk" {
  summary = "A Lightsail disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_disk"

  iam {
    destroy = ["lightsail:DeleteDisk"]
  }
}

stateful "aws_lightsail_distribution" {
  summary = "A distribution, whose domain name cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_distribution"

  iam {
    destroy = ["lightsail:DeleteDistribution"]
  }
}

stateful "aws_lightsail_domain" {
  summary = "A Lightsail zone and its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_domain"

  iam {
    destroy = ["lightsail:DeleteDomain"]
  }
}

stateful "aws_lightsail_instance" {
  summary = "A Lightsail machine, its disk and automatic snapshots"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_instance"

  recovery "add_on.status" {
    weaker = "off"
    safe   = ["Enabled"]
  }

  iam {
    destroy = ["lightsail:DeleteInstance"]
    disarm  = ["lightsail:DisableAddOn"]
  }
}

stateful "aws_lightsail_key_pair" {
  summary = "A key pair, and its private key unless the public one was given"
  kind    = "key"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_key_pair"

  iam {
    destroy = ["lightsail:DeleteKeyPair"]
  }
}

stateful "aws_lightsail_lb" {
  summary = "A load balancer, whose DNS name cannot be had again, with its certificates"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_lb"

  iam {
    destroy = ["lightsail:DeleteLoadBalancer"]
  }
}

stateful "aws_lightsail_static_ip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/lightsail_static_ip"

  iam {
    destroy = ["lightsail:ReleaseStaticIp"]
  }
}
