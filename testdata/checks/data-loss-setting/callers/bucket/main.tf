variable "force" {
  type    = bool
  default = false
}

resource "aws_s3_bucket" "data" {
  force_destroy = var.force
}
