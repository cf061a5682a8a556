resource "aws_db_instance" "main" {
  lifecycle {
    prevent_destroy = true
  }
}
