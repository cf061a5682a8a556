variable "protect" {
  type    = bool
  default = false
}

resource "aws_s3_bucket" "data" {
  lifecycle {
    prevent_destroy = var.protect
  }
}
