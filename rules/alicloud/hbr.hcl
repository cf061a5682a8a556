stateful "alicloud_hbr_ecs_backup_client" {
  summary = "A backup client with the plans and the backups that were made by it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_ecs_backup_client"
}

stateful "alicloud_hbr_ecs_backup_plan" {
  summary = "A plan, without which no more backups of the files of an instance are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_ecs_backup_plan"

  recovery "retention" {
    weaker = "lower"
  }
}

stateful "alicloud_hbr_hana_backup_plan" {
  summary = "A plan, without which no more backups of a SAP HANA database are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_hana_backup_plan"
}

stateful "alicloud_hbr_hana_instance" {
  summary = "A registered SAP HANA instance with its backups"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_hana_instance"
}

stateful "alicloud_hbr_nas_backup_plan" {
  summary = "A plan, without which no more backups of a file system are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_nas_backup_plan"

  recovery "retention" {
    weaker = "lower"
  }
}

stateful "alicloud_hbr_oss_backup_plan" {
  summary = "A plan, without which no more backups of a bucket are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_oss_backup_plan"

  recovery "retention" {
    weaker = "lower"
  }
}

stateful "alicloud_hbr_ots_backup_plan" {
  summary = "A plan, without which no more backups of a Tablestore instance are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_ots_backup_plan"

  recovery "retention" {
    weaker = "lower"
  }

  recovery "rules.retention" {
    weaker = "lower"
  }
}

stateful "alicloud_hbr_policy" {
  summary = "A policy, without which no more backups are made by it"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_policy"

  recovery "rules.retention" {
    weaker = "lower"
  }

  recovery "rules.retention_rules.retention" {
    weaker = "lower"
  }

  recovery "rules.immutable" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "alicloud_hbr_policy_binding" {
  summary = "A binding, without which a data source is not backed up"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_policy_binding"
}

stateful "alicloud_hbr_replication_vault" {
  summary = "A vault in another region with its copies of backups"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_replication_vault"
}

stateful "alicloud_hbr_server_backup_plan" {
  summary = "A plan, without which no more backups of an instance are made"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_server_backup_plan"

  recovery "retention" {
    weaker = "lower"
  }

  recovery "detail.destination_retention" {
    weaker    = "lower"
    unlimited = "-1"
  }
}

stateful "alicloud_hbr_vault" {
  summary = "A vault with its backups"
  kind    = "backup"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/hbr_vault"

  recovery "worm_enabled" {
    weaker = "off"
    safe   = ["true"]
    since  = "1.243.0"
  }
}
