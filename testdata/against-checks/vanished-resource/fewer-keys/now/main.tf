resource "aws_db_instance" "main" {
  engine     = "postgres"
  identifier = "orders"
  for_each   = toset(["a"])
}
