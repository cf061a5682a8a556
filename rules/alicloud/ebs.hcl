stateful "alicloud_ebs_enterprise_snapshot_policy" {
  summary = "A policy, without which no more snapshots of its disks are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/ebs_enterprise_snapshot_policy"

  recovery "retain_rule.number" {
    weaker = "lower"
  }

  recovery "cross_region_copy_info.regions.retain_days" {
    weaker = "lower"
  }
}
