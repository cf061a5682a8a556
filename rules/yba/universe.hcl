stateful "yba_backup" {
  summary = "A backup of a universe"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yugabyte/yba/latest/docs/resources/backup"
}

stateful "yba_backup_schedule" {
  summary = "A schedule, without which no backups of a universe are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yugabyte/yba/latest/docs/resources/backup_schedule"

  hazard "delete_backup" {
    unsafe  = ["true"]
    default = "false"
    because = "the backups the schedule made are deleted with it"
  }
}

stateful "yba_backups" {
  summary = "A schedule, without which no backups of a universe are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yugabyte/yba/latest/docs/resources/backups"

  hazard "delete_backup" {
    unsafe  = ["true"]
    default = "false"
    because = "the backups the schedule made are deleted with it"
  }
}

stateful "yba_customer_resource" {
  summary = "The first customer of an installation, with its API token"
  kind    = "identity"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yugabyte/yba/latest/docs/resources/customer_resource"
}

stateful "yba_installer" {
  summary = "An installation of YugabyteDB Anywhere, which knows every universe"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/yugabyte/yba/latest/docs/resources/installer"
}

stateful "yba_self_signed_certificate" {
  summary = "A certificate and its generated key"
  kind    = "certificate"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/yugabyte/yba/latest/docs/resources/self_signed_certificate"
}

stateful "yba_universe" {
  summary = "A universe with its databases"
  kind    = "database"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/yugabyte/yba/latest/docs/resources/universe"

  hazard "delete_options.delete_backups" {
    unsafe  = ["true"]
    default = "false"
    because = "its backups are deleted with it"
  }
}
