# The shop
resource "aws_db_instance" "main" {
  engine              = "postgres"
  deletion_protection = false
  skip_final_snapshot = true
}

resource "aws_s3_bucket" "uploads" {
  bucket        = "uploads"
  force_destroy = var.throwaway
}
