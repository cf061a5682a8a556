variable "deletion_protection" {
  type    = bool
  default = false
}

resource "aws_db_instance" "main" {
  deletion_protection = var.deletion_protection
}
