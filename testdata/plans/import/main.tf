import {
  to = terraform_data.release
  id = "5a0ce4f0-45a6-4f8f-a5e8-3a3cf5bb9d61"
}

resource "terraform_data" "release" {
}

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
