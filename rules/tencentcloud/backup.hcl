stateful "tencentcloud_cbs_disk_backup" {
  summary = "A backup of a disk"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cbs_disk_backup"
}

stateful "tencentcloud_cbs_snapshot" {
  summary = "A snapshot of a disk"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cbs_snapshot"
}

stateful "tencentcloud_cbs_snapshot_policy" {
  summary = "A snapshot schedule, without which no snapshots of disks are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cbs_snapshot_policy"
}

stateful "tencentcloud_cfs_auto_snapshot_policy" {
  summary = "A snapshot schedule, without which no snapshots of file systems are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cfs_auto_snapshot_policy"
}

stateful "tencentcloud_cfs_snapshot" {
  summary = "A snapshot of a file system"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/cfs_snapshot"
}

stateful "tencentcloud_clickhouse_backup_strategy" {
  summary = "A backup schedule, without which no backups of the cluster are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/clickhouse_backup_strategy"
}

stateful "tencentcloud_lighthouse_disk_backup" {
  summary = "A backup of a disk"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/lighthouse_disk_backup"
}

stateful "tencentcloud_lighthouse_snapshot" {
  summary = "A snapshot of a machine"
  kind    = "snapshot"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/lighthouse_snapshot"
}

stateful "tencentcloud_mongodb_instance_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mongodb_instance_backup"
}

stateful "tencentcloud_mysql_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/mysql_backup"
}

stateful "tencentcloud_postgresql_backup_plan" {
  summary = "A backup plan, without which the instance is backed up less"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_backup_plan"
}

stateful "tencentcloud_postgresql_base_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/postgresql_base_backup"
}

stateful "tencentcloud_sqlserver_general_backup" {
  summary = "A backup of a database instance"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/tencentcloudstack/tencentcloud/latest/docs/resources/sqlserver_general_backup"
}
