resource "aws_db_instance" "main" {
  identifier              = "shop"
  engine                  = "postgres"
  instance_class          = "db.t4g.medium"
  allocated_storage       = 20
  username                = "shop"
  password                = "hunter2-shop"
  backup_retention_period = 7
  skip_final_snapshot     = true

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_s3_bucket" "media" {
  bucket = "shop-media"
}
