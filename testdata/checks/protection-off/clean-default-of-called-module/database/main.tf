variable "protect" {
  type    = bool
  default = true
}

resource "aws_db_instance" "main" {
  deletion_protection = var.protect
}
