stateful "awscc_dms_data_migration" {
  summary = "A data migration and the position it has reached"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/dms_data_migration"

  iam {
    destroy = ["dms:DeleteDataMigration"]
  }
}

stateful "awscc_dms_migration_project" {
  summary = "A project of schema conversions and what was converted by hand in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/dms_migration_project"

  iam {
    destroy = ["dms:DeleteMigrationProject"]
  }
}

stateful "awscc_dms_replication_config" {
  summary = "A serverless replication and the position it has reached"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/awscc/latest/docs/resources/dms_replication_config"

  iam {
    destroy = ["dms:DeleteReplicationConfig"]
    disarm  = ["dms:StopReplication"]
  }
}
