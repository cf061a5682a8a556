stateful "alicloud_emr_cluster" {
  summary = "A data processing cluster, and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/emr_cluster"
}

stateful "alicloud_emrv2_cluster" {
  summary = "A data processing cluster, and the files on its nodes"
  kind    = "cluster"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/emrv2_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.236.0"
  }
}
