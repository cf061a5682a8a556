resource "aws_db_instance" "main" {
  engine     = "postgres"
  identifier = "orders"
}

terraform {
  backend "s3" {
    key = "prod"
  }
}
