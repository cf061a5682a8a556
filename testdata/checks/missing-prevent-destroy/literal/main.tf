resource "aws_db_instance" "critical" {
  engine              = "postgres"
  skip_final_snapshot = false
}

resource "aws_db_instance" "critical_guarded_by_service" {
  deletion_protection = true
}

resource "aws_cognito_user_pool" "guarded_by_service" {
  deletion_protection = "ACTIVE"
}

resource "aws_secretsmanager_secret" "high" {
  name = "password"
}

resource "aws_ecr_repository" "high_or_medium" {
  name = "app"

  lifecycle {
    ignore_changes = [tags]
  }
}

resource "aws_opensearch_domain" "no_protection_exists" {
}
