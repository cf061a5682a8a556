stateful "alicloud_eflo_hyper_node" {
  summary = "A group of computing nodes with their local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eflo_hyper_node"

  hazard "data_disk.delete_with_node" {
    unsafe  = ["true"]
    because = "the data disk is deleted with the node"
  }
}

stateful "alicloud_eflo_node" {
  summary = "A computing node with its local disks"
  kind    = "instance"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/eflo_node"
}
