removed {
  from = aws_db_instance.main

  lifecycle {
    destroy = true
  }
}

resource "aws_db_instance" "other" {}
