module "terraform-aws-modules/alb/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-alb"]
  types        = ["aws_lb"]

  protection "enable_deletion_protection" {
    safe    = ["true"]
    default = "true"
  }
}

module "terraform-aws-modules/cloudwatch/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-cloudwatch"]
  submodules   = ["modules/log-group", "modules/log-stream"]
  types        = ["aws_cloudwatch_log_group", "aws_cloudwatch_log_stream"]
}

module "terraform-aws-modules/dynamodb-table/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-dynamodb-table"]
  types        = ["aws_dynamodb_table"]

  protection "deletion_protection_enabled" {
    safe    = ["true"]
    default = "null"
  }
}

module "terraform-aws-modules/ec2-instance/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-ec2-instance"]
  types        = ["aws_ebs_volume", "aws_eip", "aws_instance"]

  protection "disable_api_termination" {
    safe    = ["true"]
    default = "null"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "null"
  }
}

module "terraform-aws-modules/ecr/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-ecr"]
  types        = ["aws_ecr_repository", "aws_ecrpublic_repository"]

  hazard "repository_force_delete" {
    unsafe  = ["true"]
    default = "null"
  }
}

module "terraform-aws-modules/efs/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-efs"]
  types        = ["aws_efs_file_system"]
}

module "terraform-aws-modules/eks/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-eks"]
  types        = ["aws_cloudwatch_log_group", "aws_eks_cluster", "aws_kms_key"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "null"
    since   = "21.1.0"
  }
}

module "terraform-aws-modules/elasticache/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-elasticache"]
  submodules   = ["modules/serverless-cache"]
  types        = ["aws_elasticache_cluster", "aws_elasticache_global_replication_group", "aws_elasticache_replication_group", "aws_elasticache_serverless_cache"]
}

module "terraform-aws-modules/emr/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-emr"]
  types        = ["aws_emr_cluster"]

  protection "termination_protection" {
    safe    = ["true"]
    default = "null"
  }
}

module "terraform-aws-modules/fsx/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-fsx"]
  submodules   = ["modules/lustre", "modules/ontap", "modules/openzfs", "modules/windows"]
  types        = ["aws_fsx_backup", "aws_fsx_lustre_file_system", "aws_fsx_ontap_file_system", "aws_fsx_ontap_volume", "aws_fsx_openzfs_file_system", "aws_fsx_openzfs_volume", "aws_fsx_windows_file_system"]

  hazard "skip_final_backup" {
    unsafe  = ["true"]
    default = "null"
  }
}

module "terraform-aws-modules/kms/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-kms"]
  types        = ["aws_kms_external_key", "aws_kms_key", "aws_kms_replica_external_key", "aws_kms_replica_key"]
}

module "terraform-aws-modules/managed-service-grafana/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-managed-service-grafana"]
  types        = ["aws_grafana_workspace"]
}

module "terraform-aws-modules/managed-service-prometheus/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-managed-service-prometheus"]
  types        = ["aws_prometheus_workspace"]
}

module "terraform-aws-modules/memory-db/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-memory-db"]
  types        = ["aws_memorydb_cluster"]
}

module "terraform-aws-modules/msk-kafka-cluster/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-msk-kafka-cluster"]
  submodules   = ["modules/serverless"]
  types        = ["aws_glue_registry", "aws_glue_schema", "aws_msk_cluster", "aws_msk_serverless_cluster"]
}

module "terraform-aws-modules/network-firewall/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-network-firewall"]
  submodules   = ["modules/firewall"]
  types        = ["aws_networkfirewall_firewall"]

  protection "delete_protection" {
    safe    = ["true"]
    default = "true"
  }
}

module "terraform-aws-modules/opensearch/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-opensearch"]
  submodules   = ["modules/collection"]
  types        = ["aws_opensearch_domain", "aws_opensearchserverless_collection"]
}

module "terraform-aws-modules/rds-aurora/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-rds-aurora"]
  types        = ["aws_rds_cluster", "aws_rds_shard_group"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "null"
  }

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "terraform-aws-modules/rds/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-rds"]
  submodules   = ["modules/db_instance"]
  types        = ["aws_db_instance"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "false"
  }

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "false"
    unless  = "replicate_source_db"
  }
}

module "terraform-aws-modules/redshift/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-redshift"]
  types        = ["aws_redshift_cluster"]

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "true"
  }
}

module "terraform-aws-modules/route53/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-route53"]
  submodules   = ["modules/delegation-sets"]
  types        = ["aws_route53_delegation_set", "aws_route53_key_signing_key", "aws_route53_zone"]

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "null"
  }
}

module "terraform-aws-modules/s3-bucket/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-s3-bucket"]
  submodules   = ["modules/table-bucket"]
  types        = ["aws_s3_bucket", "aws_s3_directory_bucket", "aws_s3tables_table", "aws_s3tables_table_bucket"]

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "terraform-aws-modules/secrets-manager/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-secrets-manager"]
  types        = ["aws_secretsmanager_secret"]

  hazard "recovery_window_in_days" {
    unsafe  = ["0"]
    default = "null"
  }
}

module "terraform-aws-modules/sns/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-sns"]
  types        = ["aws_sns_topic"]
}

module "terraform-aws-modules/sqs/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-sqs"]
  types        = ["aws_sqs_queue"]
}

module "terraform-aws-modules/ssm-parameter/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-ssm-parameter"]
  types        = ["aws_ssm_parameter"]
}

module "terraform-aws-modules/transit-gateway/aws" {
  repositories = ["github.com/terraform-aws-modules/terraform-aws-transit-gateway"]
  types        = ["aws_ec2_transit_gateway"]
}
