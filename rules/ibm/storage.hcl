stateful "ibm_backup_recovery_protection_group" {
  summary = "A protection group, without which no backups of what it names are made"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/backup_recovery_protection_group"
}

stateful "ibm_backup_recovery_protection_policy" {
  summary = "A backup policy, without which no backups of what it selects are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/backup_recovery_protection_policy"
}

stateful "ibm_backup_recovery_source_registration" {
  summary = "A registered source, without which no backups of it are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/backup_recovery_source_registration"
}

stateful "ibm_cos_backup_policy" {
  summary = "The backup policy of a bucket, without which nothing of it is kept in the vault"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cos_backup_policy"
}

stateful "ibm_cos_backup_vault" {
  summary = "A backup vault with the copies of buckets in it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cos_backup_vault"
}

stateful "ibm_cos_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/cos_bucket"

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "true"
    because = "the objects and their versions are deleted with the bucket"
  }

  recovery "object_versioning.enable" {
    weaker = "off"
    safe   = ["true"]
  }
}

stateful "ibm_object_storage_account" {
  summary = "An object storage account with the containers in it"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/object_storage_account"
}

stateful "ibm_storage_block" {
  summary = "A block volume with its data and its snapshots"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/storage_block"
}

stateful "ibm_storage_evault" {
  summary = "A vault with the backups in it"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/storage_evault"
}

stateful "ibm_storage_file" {
  summary = "A file share with its data and its snapshots"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/IBM-Cloud/ibm/latest/docs/resources/storage_file"
}
