stateful "alicloud_threat_detection_backup_policy" {
  summary = "A policy against ransomware with the backups that were made by it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/threat_detection_backup_policy"
}
