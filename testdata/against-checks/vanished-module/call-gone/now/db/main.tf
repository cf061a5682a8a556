resource "aws_db_instance" "main" {
  engine     = "postgres"
  identifier = "orders"
}
resource "aws_db_instance" "second" {
  engine     = "postgres"
  identifier = "orders"
}
