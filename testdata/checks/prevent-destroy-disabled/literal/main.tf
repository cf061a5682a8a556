resource "aws_db_instance" "critical" {
  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_db_instance" "guarded_by_service" {
  deletion_protection = true

  lifecycle {
    prevent_destroy = false
  }
}

resource "aws_secretsmanager_secret" "high" {
  lifecycle { prevent_destroy = false }
}

resource "aws_lb" "medium" {
  lifecycle {
    prevent_destroy = "false"
  }
}

resource "aws_s3_bucket" "expression" {
  lifecycle {
    prevent_destroy = 1 > 2
  }
}

resource "aws_s3_bucket" "nothing" {
  lifecycle {
    prevent_destroy = null
  }
}

resource "aws_s3_bucket" "destroy_too" {
  lifecycle {
    destroy         = true
    prevent_destroy = false
  }
}
