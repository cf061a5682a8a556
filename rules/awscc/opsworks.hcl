stateful "awscc_opsworkscm_server" {
  summary = "A Chef or Puppet server, its automated backups and nodes"
  kind    = "instance"
  tier    = "high"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/opsworkscm_server"

  recovery "disable_automated_backup" {
    weaker = "off"
    safe   = ["false"]
  }

  recovery "backup_retention_count" {
    weaker = "lower"
  }

  iam {
    destroy = ["opsworks-cm:DeleteServer", "opsworks-cm:DeleteBackup"]
    disarm  = ["opsworks-cm:UpdateServer"]
  }
}
