removed {
  from = aws_db_instance.main

  lifecycle {
    destroy = false
  }
}

resource "aws_db_instance" "other" {}
