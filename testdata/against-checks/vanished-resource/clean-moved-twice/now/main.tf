resource "aws_db_instance" "store" {
  engine     = "postgres"
  identifier = "orders"
}

moved {
  from = aws_db_instance.main
  to   = aws_db_instance.orders
}

moved {
  from = aws_db_instance.orders
  to   = aws_db_instance.store
}
