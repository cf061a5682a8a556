resource "aws_db_instance" "main" {
  engine     = "postgres"
  identifier = "orders"
}
resource "aws_vpc" "main" {
  cidr_block = "10.0.0.0/16"
}
