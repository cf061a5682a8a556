resource "aws_db_instance" "main" {
  lifecycle {
    prevent_destroy = true
  }
  deletion_protection = true
  identifier = "orders"
  engine = "postgres"
}
