stateful "stackit_git" {
  summary = "A Git server with its repositories"
  kind    = "repository"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/git"
}

stateful "stackit_image" {
  summary = "A machine image"
  kind    = "snapshot"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/image"
}

stateful "stackit_modelexperiments_instance" {
  summary = "A tracking server with its experiments and models"
  kind    = "log"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/modelexperiments_instance"
}

stateful "stackit_objectstorage_bucket" {
  summary = "A bucket with its objects"
  kind    = "bucket"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/objectstorage_bucket"
}

stateful "stackit_objectstorage_compliance_lock" {
  summary = "The lock that buckets with retention need"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/objectstorage_compliance_lock"
}

stateful "stackit_server_backup_enable" {
  summary = "The backups of a server, none of which are made any more"
  kind    = "backup"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/server_backup_enable"
}

stateful "stackit_server_backup_schedule" {
  summary = "A backup schedule, without which no backups of a server are made until it is back"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/server_backup_schedule"
}

stateful "stackit_sfs_project_lock" {
  summary = "The lock that protects file shares"
  kind    = "backup"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/sfs_project_lock"
}

stateful "stackit_sfs_resource_pool" {
  summary = "A pool with its file shares and snapshots"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/sfs_resource_pool"
}

stateful "stackit_sfs_share" {
  summary = "A file share with its files"
  kind    = "file-system"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/sfs_share"
}

stateful "stackit_volume" {
  summary = "A disk and its data"
  kind    = "disk"
  tier    = "critical"
  docs    = "https://registry.terraform.io/providers/stackitcloud/stackit/latest/docs/resources/volume"
}
