resource "aws_db_instance" "main" {
  count = 1
  lifecycle {
    prevent_destroy = false
  }
}
