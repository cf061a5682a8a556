resource "aws_db_instance" "main" {
  engine     = "postgres"
  identifier = "orders"
  deletion_protection = var.on
}
variable "on" {
  default = true
}
