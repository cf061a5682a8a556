stateful "huaweicloud_cbr_checkpoint" {
  summary = "A recovery point with its backups"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_checkpoint"
}

stateful "huaweicloud_cbr_checkpoint_copy" {
  summary = "A recovery point that was copied to another region"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_checkpoint_copy"
}

stateful "huaweicloud_cbr_organization_policy" {
  summary = "A backup policy of an organization, without which no backups are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_organization_policy"
}

stateful "huaweicloud_cbr_policy" {
  summary = "A backup policy, without which no backups are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_policy"
}

stateful "huaweicloud_cbr_vault" {
  summary = "A backup vault with every backup in it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/cbr_vault"

  recovery "locked" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "huaweicloud_csbs_backup" {
  summary = "A backup of a server"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/csbs_backup"
}

stateful "huaweicloud_csbs_backup_policy" {
  summary = "A backup policy, without which no backups of servers are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/csbs_backup_policy"
}

stateful "huaweicloud_sdrs_protected_instance" {
  summary = "A server at the recovery site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sdrs_protected_instance"

  hazard "delete_target_server" {
    unsafe  = ["true"]
    default = "false"
    because = "the server at the recovery site is deleted too"
  }

  hazard "delete_target_eip" {
    unsafe  = ["true"]
    default = "false"
    because = "the address of the server at the recovery site is given back too"
  }
}

stateful "huaweicloud_sdrs_protection_group" {
  summary = "A protection group with its replication to another site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sdrs_protection_group"
}

stateful "huaweicloud_sdrs_replication_pair" {
  summary = "The replication of a disk to another site"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/sdrs_replication_pair"

  hazard "delete_target_volume" {
    unsafe  = ["true"]
    default = "false"
    because = "the disk at the recovery site is deleted too"
  }
}

stateful "huaweicloud_vbs_backup" {
  summary = "A backup of a disk"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vbs_backup"
}

stateful "huaweicloud_vbs_backup_policy" {
  summary = "A backup policy, without which no backups of disks are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/vbs_backup_policy"
}
