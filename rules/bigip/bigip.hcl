stateful "bigip_partition" {
  summary = "A partition with the objects in it"
  kind    = "container"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/F5Networks/bigip/latest/docs/resources/partition"
}

stateful "bigip_vcmp_guest" {
  summary = "A guest machine with its virtual disk"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/F5Networks/bigip/latest/docs/resources/vcmp_guest"
}
