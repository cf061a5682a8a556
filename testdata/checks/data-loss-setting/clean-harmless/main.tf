resource "aws_s3_bucket" "off" {
  force_destroy = false
}

resource "aws_s3_bucket" "unset" {
}

resource "aws_s3_bucket" "nothing" {
  force_destroy = null
}

resource "aws_db_instance" "dangerous_by_default" {
}

resource "aws_db_instance" "off" {
  skip_final_snapshot = "false"
}

resource "aws_secretsmanager_secret" "window" {
  recovery_window_in_days = 7
}

resource "aws_s3_bucket" "not_made" {
  for_each      = {}
  force_destroy = true
}

resource "aws_security_group" "stateless" {
  force_destroy = true
}

resource "aws_fsx_openzfs_file_system" "no_options" {
  delete_options = []
}

resource "aws_sagemaker_domain" "kept" {
  retention_policy {
    home_efs_file_system = "Retain"
  }
}
