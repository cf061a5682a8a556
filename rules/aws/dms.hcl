stateful "aws_dms_migration_project" {
  summary = "A project of schema conversions and what was converted by hand in it"
  kind    = "other"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_migration_project"
  since   = "6.65.0"

  iam {
    destroy = ["dms:DeleteMigrationProject"]
  }
}

stateful "aws_dms_replication_config" {
  summary = "A serverless replication and the position it has reached"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_config"

  iam {
    destroy = ["dms:DeleteReplicationConfig"]
    disarm  = ["dms:StopReplication"]
  }
}

stateful "aws_dms_replication_task" {
  summary = "A replication and the position it has reached"
  kind    = "stream"
  tier    = "medium"
  docs    = "https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/dms_replication_task"

  iam {
    destroy = ["dms:DeleteReplicationTask"]
    disarm  = ["dms:StopReplicationTask"]
  }
}
