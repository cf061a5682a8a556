variable "protect" {
  type    = bool
  default = false
}

resource "aws_dynamodb_table" "keys" {
  deletion_protection_enabled = var.protect
}
