variable "protect" {
  type = bool
}

resource "aws_db_instance" "main" {
  deletion_protection = var.protect
}
