variable "create" {
  type    = bool
  default = true
}

resource "aws_s3_bucket" "data" {
  count = var.create ? 1 : 0
}
