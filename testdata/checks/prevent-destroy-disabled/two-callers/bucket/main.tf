variable "protect" {
  type    = bool
  default = true
}

resource "aws_s3_bucket" "data" {
  lifecycle {
    prevent_destroy = var.protect
  }
}
