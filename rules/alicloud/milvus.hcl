stateful "alicloud_milvus_instance" {
  summary = "A Milvus instance with its vectors"
  kind    = "database"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/milvus_instance"

  recovery "auto_backup" {
    weaker = "off"
    safe   = ["true"]
  }
}
