resource "aws_db_instance" "main" {
  identifier              = "shop"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  username                = "shop"
  password                = "hunter2-shop"
  backup_retention_period = 7
  skip_final_snapshot     = true
}

check "deletion_protection" {
  assert {
    condition     = aws_db_instance.main.deletion_protection
    error_message = "The database could be deleted."
  }
}

output "identifier" {
  value = aws_db_instance.main.identifier
}
