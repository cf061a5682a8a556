stateful "yandex_backup_policy" {
  summary = "A backup policy, without which no backups of machines are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/backup_policy"
}

stateful "yandex_backup_policy_bindings" {
  summary = "The binding of a machine to a backup policy, without which no backups of it are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/backup_policy_bindings"
}

stateful "yandex_compute_snapshot_schedule" {
  summary = "A snapshot schedule, without which no snapshots of disks are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/compute_snapshot_schedule"
}

stateful "yandex_mdb_mongodb_backup_retention_policy" {
  summary = "A rule that keeps backups longer, without which they expire as usual"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mongodb_backup_retention_policy"
}

stateful "yandex_mdb_mysql_backup_retention_policy" {
  summary = "A rule that keeps backups longer, without which they expire as usual"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_mysql_backup_retention_policy"
}

stateful "yandex_mdb_postgresql_backup_retention_policy" {
  summary = "A rule that keeps backups longer, without which they expire as usual"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_postgresql_backup_retention_policy"
}

stateful "yandex_mdb_redis_backup_retention_policy" {
  summary = "A rule that keeps backups longer, without which they expire as usual"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yandex-cloud/yandex/latest/docs/resources/mdb_redis_backup_retention_policy"
}
