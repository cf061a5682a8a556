variable "protect" {
  type    = bool
  default = false
}

resource "aws_db_instance" "main" {
  deletion_protection = var.protect
}
