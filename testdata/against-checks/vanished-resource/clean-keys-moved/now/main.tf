resource "aws_db_instance" "main" {
  engine     = "postgres"
  identifier = "orders"
  for_each   = toset(["a"])
}

moved {
  from = aws_db_instance.main
  to   = aws_db_instance.main["a"]
}
