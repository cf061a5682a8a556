resource "aws_db_instance" "main" {
  deletion_protection = false

  lifecycle {
    prevent_destroy = true
  }
}

removed {
  from = aws_db_instance.old
}
