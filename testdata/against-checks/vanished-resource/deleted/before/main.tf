resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}

resource "aws_db_instance" "main" {
  engine     = "postgres"
  identifier = "orders"

  lifecycle {
    prevent_destroy = true
  }
}

resource "aws_vpc" "b" {
  cidr_block = "10.0.0.0/16"
}
