module "cloudposse/backup/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-backup"]
  types        = ["aws_backup_plan", "aws_backup_vault"]
}

module "cloudposse/cloudfront-s3-cdn/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-cloudfront-s3-cdn"]
  types        = ["aws_cloudfront_distribution", "aws_s3_bucket"]

  hazard "origin_force_destroy" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "cloudposse/documentdb-cluster/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-documentdb-cluster"]
  types        = ["aws_docdb_cluster"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "false"
  }

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "true"
  }
}

module "cloudposse/dynamodb/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-dynamodb"]
  types        = ["aws_dynamodb_table"]

  protection "deletion_protection_enabled" {
    safe    = ["true"]
    default = "false"
  }
}

module "cloudposse/ecr/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-ecr"]
  types        = ["aws_ecr_repository"]

  hazard "force_delete" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "cloudposse/efs/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-efs"]
  types        = ["aws_efs_file_system"]
}

module "cloudposse/eks-cluster/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-eks-cluster"]
  types        = ["aws_eks_cluster", "aws_kms_key"]

  protection "deletion_protection_enabled" {
    safe    = ["true"]
    default = "false"
  }
}

module "cloudposse/elasticache-redis/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-elasticache-redis"]
  types        = ["aws_elasticache_replication_group", "aws_elasticache_serverless_cache"]
}

module "cloudposse/elasticsearch/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-elasticsearch"]
  types        = ["aws_elasticsearch_domain", "aws_opensearch_domain"]
}

module "cloudposse/kms-key/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-kms-key"]
  types        = ["aws_kms_key"]
}

module "cloudposse/mq-broker/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-mq-broker"]
  types        = ["aws_mq_broker", "aws_ssm_parameter"]
}

module "cloudposse/msk-apache-kafka-cluster/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-msk-apache-kafka-cluster"]
  types        = ["aws_msk_cluster"]
}

module "cloudposse/rds-cluster/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-rds-cluster"]
  types        = ["aws_rds_cluster"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "false"
  }

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "true"
  }
}

module "cloudposse/rds/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-rds"]
  types        = ["aws_db_instance"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "false"
  }

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "true"
    unless  = "replicate_source_db"
  }
}

module "cloudposse/redshift-cluster/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-redshift-cluster"]
  types        = ["aws_redshift_cluster"]

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "true"
  }
}

module "cloudposse/s3-bucket/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-s3-bucket"]
  types        = ["aws_s3_bucket", "aws_s3_directory_bucket"]

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "cloudposse/s3-log-storage/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-s3-log-storage"]
  types        = ["aws_s3_bucket", "aws_sqs_queue"]

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "cloudposse/s3-website/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-s3-website"]
  types        = ["aws_s3_bucket"]

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "cloudposse/tfstate-backend/aws" {
  repositories = ["github.com/cloudposse/terraform-aws-tfstate-backend"]
  types        = ["aws_dynamodb_table", "aws_s3_bucket"]

  protection "deletion_protection_enabled" {
    safe    = ["true"]
    default = "false"
  }

  hazard "force_destroy" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "github.com/ministryofjustice/cloud-platform-terraform-cloudfront" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-cloudfront"]
  types        = ["aws_cloudfront_distribution"]
}

module "github.com/ministryofjustice/cloud-platform-terraform-dynamodb-cluster" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-dynamodb-cluster"]
  types        = ["aws_dynamodb_table"]
}

module "github.com/ministryofjustice/cloud-platform-terraform-ecr-credentials" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-ecr-credentials"]
  types        = ["aws_ecr_repository"]

  hazard "deletion_protection" {
    unsafe  = ["false"]
    default = "true"
  }
}

module "github.com/ministryofjustice/cloud-platform-terraform-elasticache-cluster" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-elasticache-cluster"]
  types        = ["aws_elasticache_replication_group"]
}

module "github.com/ministryofjustice/cloud-platform-terraform-opensearch" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-opensearch"]
  types        = ["aws_kms_key", "aws_opensearch_domain"]
}

module "github.com/ministryofjustice/cloud-platform-terraform-rds-aurora" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-rds-aurora"]
  types        = ["aws_kms_key", "aws_rds_cluster"]

  protection "deletion_protection" {
    safe    = ["true"]
    default = "false"
  }

  hazard "skip_final_snapshot" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "github.com/ministryofjustice/cloud-platform-terraform-rds-instance" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-rds-instance"]
  types        = ["aws_db_instance", "aws_db_snapshot_copy", "aws_kms_key"]

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

module "github.com/ministryofjustice/cloud-platform-terraform-s3-bucket" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-s3-bucket"]
  types        = ["aws_s3_bucket"]
}

module "github.com/ministryofjustice/cloud-platform-terraform-secrets-manager" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-secrets-manager"]
  types        = ["aws_secretsmanager_secret"]
}

module "github.com/ministryofjustice/cloud-platform-terraform-sns-topic" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-sns-topic"]
  types        = ["aws_kms_key", "aws_sns_topic"]
}

module "github.com/ministryofjustice/cloud-platform-terraform-sqs" {
  repositories = ["github.com/ministryofjustice/cloud-platform-terraform-sqs"]
  types        = ["aws_kms_key", "aws_sqs_queue"]
}

module "lgallard/backup/aws" {
  repositories = ["github.com/lgallard/terraform-aws-backup"]
  types        = ["aws_backup_logically_air_gapped_vault", "aws_backup_plan", "aws_backup_vault"]

  hazard "vault_force_destroy" {
    unsafe  = ["true"]
    default = "false"
  }
}

module "lgallard/cognito-user-pool/aws" {
  repositories = ["github.com/lgallard/terraform-aws-cognito-user-pool"]
  types        = ["aws_cognito_user_pool", "aws_cognito_user_pool_client"]

  protection "deletion_protection" {
    safe    = ["ACTIVE"]
    default = "ACTIVE"
  }
}
