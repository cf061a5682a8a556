resource "aws_db_instance" "orders" {
  engine     = "postgres"
  identifier = "orders"
}

moved {
  from = aws_db_instance.main
  to   = aws_db_instance.orders
}
