resource "aws_db_instance" "main" {
  count = 1
}
