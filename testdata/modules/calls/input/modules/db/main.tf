variable "protect" {
  type     = bool
  nullable = false
  default  = true
}

module "net" {
  source = "../net"
}

resource "aws_db_instance" "main" {
  deletion_protection = var.protect
}
