variable "region" {
  type    = string
  default = ""

  validation {
    condition     = var.region != ""
    error_message = "Name a region."
  }
}

resource "aws_s3_bucket" "media" {
  bucket = "shop-${var.region}"
}
