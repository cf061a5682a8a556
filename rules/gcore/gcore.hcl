stateful "gcore_ai_cluster" {
  summary = "A cluster of machines with their local disks"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/ai_cluster"
}

stateful "gcore_baremetal" {
  summary = "A physical server with its local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/baremetal"
}

stateful "gcore_cdn_resource" {
  summary = "A content delivery resource, whose host name others point at"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/cdn_resource"
}

stateful "gcore_dns_zone" {
  summary = "A DNS zone with its records"
  kind    = "dns"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/dns_zone"
}

stateful "gcore_faas_key" {
  summary = "A key with which functions are called"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/faas_key"
}

stateful "gcore_faas_namespace" {
  summary = "A namespace with its functions and the host names of them"
  kind    = "container"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/faas_namespace"
}

stateful "gcore_file_share" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/file_share"
}

stateful "gcore_floatingip" {
  summary = "A public address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/floatingip"
}

stateful "gcore_gpu_baremetal_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/gpu_baremetal_image"
}

stateful "gcore_gpu_virtual_cluster" {
  summary = "A cluster of machines with their disks"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/gpu_virtual_cluster"
}

stateful "gcore_gpu_virtual_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/gpu_virtual_image"
}

stateful "gcore_inference_deployment" {
  summary = "A deployed model, whose address its users have configured"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/inference_deployment"
}

stateful "gcore_instance" {
  summary = "A virtual machine and the disks that go with it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/instance"
}

stateful "gcore_instancev2" {
  summary = "A virtual machine and the disks that go with it"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/instancev2"
}

stateful "gcore_k8sv2" {
  summary = "A Kubernetes cluster with the objects in it and the volumes bound to them"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/k8sv2"
}

stateful "gcore_laas_topic" {
  summary = "A log topic with its records"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/laas_topic"
}

stateful "gcore_lifecyclepolicy" {
  summary = "A snapshot policy, without which no snapshots are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/lifecyclepolicy"
}

stateful "gcore_loadbalancer" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/loadbalancer"
}

stateful "gcore_loadbalancerv2" {
  summary = "A load balancer, whose address cannot be had again"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/loadbalancerv2"
}

stateful "gcore_postgres_cluster" {
  summary = "A PostgreSQL cluster with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/postgres_cluster"
}

stateful "gcore_reservedfixedip" {
  summary = "A reserved address that others may have in their allow lists"
  kind    = "address"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/reservedfixedip"
}

stateful "gcore_secret" {
  summary = "A certificate with its key, to which load balancers refer by a generated id"
  kind    = "secret"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/secret"
}

stateful "gcore_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/snapshot"
}

stateful "gcore_storage_s3" {
  summary = "An object store with its buckets and keys"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/storage_s3"
}

stateful "gcore_storage_s3_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/storage_s3_bucket"
}

stateful "gcore_storage_sftp" {
  summary = "A file store with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/storage_sftp"
}

stateful "gcore_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/volume"
}

stateful "gcore_waap_domain" {
  summary = "A protected domain with what was learnt about it"
  kind    = "network"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/G-Core/gcore/latest/docs/resources/waap_domain"
}
