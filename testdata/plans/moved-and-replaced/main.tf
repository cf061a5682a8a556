moved {
  from = aws_db_instance.main
  to   = aws_db_instance.shop
}

resource "aws_db_instance" "shop" {
  identifier              = "shop"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  username                = "shop"
  password                = "hunter2-shop"
  backup_retention_period = 7
  skip_final_snapshot     = true
  storage_encrypted       = true
}
