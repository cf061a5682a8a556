variable "create" {
  type    = bool
  default = true
}

resource "aws_db_instance" "main" {
  count = var.create ? 1 : 0
}
