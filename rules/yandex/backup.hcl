stateful "yandex_backup_policy" {
  summary = "A backup policy, without which machines are no longer backed up"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/backup_policy"
}

stateful "yandex_backup_policy_bindings" {
  summary = "The binding by which a machine is backed up"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/backup_policy_bindings"
}

stateful "yandex_compute_snapshot_schedule" {
  summary = "A snapshot schedule, without which disks are no longer backed up"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/compute_snapshot_schedule"
}

stateful "yandex_mdb_mongodb_backup_retention_policy" {
  summary = "A rule by which backups of a cluster are kept longer"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mongodb_backup_retention_policy"
}

stateful "yandex_mdb_mysql_backup_retention_policy" {
  summary = "A rule by which backups of a cluster are kept longer"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mysql_backup_retention_policy"
}

stateful "yandex_mdb_postgresql_backup_retention_policy" {
  summary = "A rule by which backups of a cluster are kept longer"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_postgresql_backup_retention_policy"
}

stateful "yandex_mdb_redis_backup_retention_policy" {
  summary = "A rule by which backups of a cluster are kept longer"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_redis_backup_retention_policy"
}
