resource "aws_db_instance" "orders" {
  engine     = "postgres"
  identifier = "orders"
}
