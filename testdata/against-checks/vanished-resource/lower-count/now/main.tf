resource "aws_db_instance" "main" {
  engine     = "postgres"
  identifier = "orders"
  count      = var.n
}

variable "n" {
  default = 1
}
