stateful "alicloud_emr_cluster" {
  summary = "A Hadoop cluster with the files in HDFS"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/emr_cluster"
}

stateful "alicloud_emrv2_cluster" {
  summary = "A Hadoop cluster with the files in HDFS"
  kind    = "cluster"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/emrv2_cluster"

  protection "deletion_protection" {
    safe        = ["true"]
    enforced_by = "service"
    since       = "1.236.0"
  }
}
